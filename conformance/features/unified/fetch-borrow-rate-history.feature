@unified @unified:fetchBorrowRateHistory
Feature: Fetch borrow rate history
  What it cost to borrow one asset. The endpoint takes a span that ends now, and no times.

  Background:
    Given the clock reads 1700000000000

  Rule: rows are of the asset that was asked for, oldest first, and those outside the range are left out

    @request @result
    Scenario: A month, by a beginning three weeks ago
      Given the exchange answers with fixture "borrow-lend-markets/get-borrow-lend-market-history/full"
      When fetchBorrowRateHistory is called with
        | code  | USDC                 |
        | since | 2023-10-24T22:13:20Z |
      Then the requests are
        | GET /api/v1/borrowLend/markets/history?interval=1month&symbol=USDC |
      And the result is
        | 0.currency    | USDC                 |
        | 0.rate        | 0.058                |
        | 0.period      | PT8760H              |
        | 0.lendRate    | 0.036540             |
        | 0.utilization | 0.7                  |
        | 0.timestamp   | 2023-11-13T00:00:00Z |
        | 1.currency    | USDC                 |
        | 1.rate        | 0.06                 |
        | 1.period      | PT8760H              |
        | 1.lendRate    | 0.03888              |
        | 1.utilization | 0.72                 |
        | 1.timestamp   | 2023-11-14T00:00:00Z |
        | requests      | 1                    |
        | filteredHere  | true                 |

    @result
    Scenario Outline: Of two rows, <case>
      Given the exchange answers getBorrowLendMarketHistory, whatever is asked, as fixture "borrow-lend-markets/get-borrow-lend-market-history/full" does
      When fetchBorrowRateHistory is called with
        | code  | USDC    |
        | since | <since> |
        | until | <until> |
        | limit | <limit> |
      Then the rows of the result are
        | currency | rate   | period  | lendRate | utilization   | timestamp |
        | USDC     | <rate> | PT8760H | <lend>   | <utilization> | <time>    |
      And the history says
        | requests     | 1          |
        | filteredHere | <filtered> |

      Examples:
        | case                           | since                | until                | limit | rate  | lend     | utilization | time                 | filtered |
        | the newest                     |                      |                      | 1     | 0.06  | 0.03888  | 0.72        | 2023-11-14T00:00:00Z | false    |
        | the oldest from a beginning on | 2023-11-12T00:00:00Z |                      | 1     | 0.058 | 0.036540 | 0.7         | 2023-11-13T00:00:00Z | true     |
        | those up to a moment           |                      | 2023-11-13T23:59:59Z |       | 0.058 | 0.036540 | 0.7         | 2023-11-13T00:00:00Z | true     |
        | those from a moment on         | 2023-11-14T00:00:00Z |                      |       | 0.06  | 0.03888  | 0.72        | 2023-11-14T00:00:00Z | true     |

  Rule: the shortest span is asked for that covers the range

    @request
    Scenario Outline: Since <since>, until <until>
      Given the exchange answers getBorrowLendMarketHistory, whatever is asked, with
        """
        []
        """
      When fetchBorrowRateHistory is called with
        | code  | SOL     |
        | since | <since> |
        | until | <until> |
        | span  | <span>  |
      Then the requests are
        | GET /api/v1/borrowLend/markets/history?interval=<interval>&symbol=SOL |
      And the result is
        | requests     | 1          |
        | filteredHere | <filtered> |

      Examples:
        | since                | until                | span | interval | filtered |
        |                      |                      |      | 1d       | false    |
        | 2023-11-13T22:13:20Z |                      |      | 1d       | true     |
        | 2023-11-13T22:13:19Z |                      |      | 1w       | true     |
        | 2023-11-07T22:13:20Z |                      |      | 1w       | true     |
        | 2023-11-07T22:13:19Z |                      |      | 1month   | true     |
        | 2023-10-17T22:13:20Z |                      |      | 1month   | true     |
        | 2023-10-17T22:13:19Z |                      |      | 1year    | true     |
        | 2020-01-01T00:00:00Z |                      |      | 1year    | true     |
        |                      | 2023-11-14T22:00:00Z |      | 1d       | true     |
        |                      | 2023-11-14T00:00:00Z |      | 1w       | true     |
        |                      | 2023-11-10T00:00:00Z |      | 1month   | true     |
        | 2023-11-14T22:00:00Z |                      | YEAR | 1year    | true     |

  Rule: what fails tells why

    @error
    Scenario: The exchange knows no such asset
      Given the exchange answers getBorrowLendMarketHistory in turn with
        | status | code          | message       |
        | 400    | INVALID_ASSET | Invalid asset |
      When fetchBorrowRateHistory is called with
        | code | DOGE |
      Then the call fails as BadRequestException: "getBorrowLendMarketHistory was refused with 400 INVALID_ASSET: Invalid asset"
      And its code is "INVALID_ASSET"
      And its outcome is REFUSED
