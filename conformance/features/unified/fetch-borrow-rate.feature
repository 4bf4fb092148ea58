@unified @unified:fetchBorrowRate
Feature: Fetch borrow rate
  What it costs to borrow one asset, for a year.

  Background:
    Given the clock reads 1700000000000

  Rule: the endpoint has no filter, so that the asset is looked for here

    @request @result
    Scenario: One of the pools
      Given the exchange answers with fixture "borrow-lend-markets/get-borrow-lend-markets/full"
      When fetchBorrowRate is called with
        | code | USDC |
      Then the requests are
        | GET /api/v1/borrowLend/markets |
      And the result is
        | currency    | USDC                          |
        | rate        | 0.064                         |
        | period      | PT8760H                       |
        | lendRate    | 0.0432                        |
        | utilization | 0.749999993750000052083332899 |
        | borrowed    | 45000000                      |
        | lent        | 60000000.5                    |
        | available   | 12000000.475                  |
        | timestamp   | 2023-11-14T22:13:00Z          |
      And the answer has
        | raw.stepSize       | 0.000001 |
        | raw.assetMarkPrice | 0.9998   |
        | raw.maxUtilization | 0.95     |

    @result
    Scenario Outline: What can still be borrowed of <lent> lent and <borrowed> borrowed, of which <most> may be
      Given the exchange answers getBorrowLendMarkets, whatever is asked, with
        """
        [{"symbol": "SOL", "state": "<state>", "borrowInterestRate": "0.05", "lendInterestRate": "0.02",
          "borrowedQuantity": "<borrowed>", "lentQuantity": "<lent>", "maxUtilization": "<most>",
          "utilization": "0.5", "timestamp": "2023-11-14T22:13:00.000Z"}]
        """
      When fetchBorrowRate is called with
        | code | SOL |
      Then the result is
        | currency    | SOL                  |
        | rate        | 0.05                 |
        | period      | PT8760H              |
        | lendRate    | 0.02                 |
        | utilization | 0.5                  |
        | borrowed    | <borrowed>           |
        | lent        | <lent>               |
        | available   | <available>          |
        | timestamp   | 2023-11-14T22:13:00Z |

      Examples:
        | state  | lent   | borrowed | most | available |
        | Open   | 1000.5 | 400      | 0.9  | 500.45    |
        | Open   | 1000   | 900      | 0.9  | 0         |
        | Open   | 1000   | 950      | 0.9  | 0         |
        | Closed | 1000.5 | 400      | 0.9  | 0         |
        | Halted | 1000.5 | 400      | 0.9  | 500.45    |

  Rule: what fails tells why

    @error
    Scenario: An asset that nobody lends
      Given the exchange answers with fixture "borrow-lend-markets/get-borrow-lend-markets/full"
      When fetchBorrowRate is called with
        | code | DOGE |
      Then the call fails as BadSymbolException: "there is no pool to borrow DOGE from"
      And its outcome is NOT_SENT

    @error
    Scenario: The exchange is under maintenance
      Given the exchange answers getBorrowLendMarkets in turn with
        | status | code        | message                  |
        | 400    | MAINTENANCE | System under maintenance |
      When fetchBorrowRate is called with
        | code | USDC |
      Then the call fails as ExchangeUnavailableException: "getBorrowLendMarkets was refused with 400 MAINTENANCE: System under maintenance"
