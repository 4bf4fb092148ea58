@unified @unified:fetchBorrowRates
Feature: Fetch borrow rates
  What it costs to borrow each asset, for a year.

  Background:
    Given the clock reads 1700000000000

  Rule: the pools come all at once, for the endpoint has no filter

    @request @result
    Scenario: A pool that is open, and one that only takes repayments
      Given the exchange answers with fixture "borrow-lend-markets/get-borrow-lend-markets/full"
      When fetchBorrowRates is called
      Then the requests are
        | GET /api/v1/borrowLend/markets |
      And the result is
        | [USDC].currency    | USDC                          |
        | [USDC].rate        | 0.064                         |
        | [USDC].period      | PT8760H                       |
        | [USDC].lendRate    | 0.0432                        |
        | [USDC].utilization | 0.749999993750000052083332899 |
        | [USDC].borrowed    | 45000000                      |
        | [USDC].lent        | 60000000.5                    |
        | [USDC].available   | 12000000.475                  |
        | [USDC].timestamp   | 2023-11-14T22:13:00Z          |
        | [SOL].currency     | SOL                           |
        | [SOL].rate         | 0.05                          |
        | [SOL].period       | PT8760H                       |
        | [SOL].lendRate     | 0.018                         |
        | [SOL].utilization  | 0.4                           |
        | [SOL].borrowed     | 120000                        |
        | [SOL].lent         | 300000                        |
        | [SOL].available    | 0                             |
        | [SOL].timestamp    | 2023-11-14T22:13:00.250Z      |

    @result
    Scenario: No pool at all
      Given the exchange answers getBorrowLendMarkets, whatever is asked, with
        """
        []
        """
      When fetchBorrowRates is called
      Then the result is empty

  Rule: what fails tells why

    @error
    Scenario: The exchange is under maintenance
      Given the exchange answers getBorrowLendMarkets in turn with
        | status | code        | message                  |
        | 400    | MAINTENANCE | System under maintenance |
      When fetchBorrowRates is called
      Then the call fails as ExchangeUnavailableException: "getBorrowLendMarkets was refused with 400 MAINTENANCE: System under maintenance"
      And its code is "MAINTENANCE"
      And its outcome is REFUSED

    @error
    Scenario: A pool without a rate
      Given the exchange answers getBorrowLendMarkets, whatever is asked, with
        """
        [{"symbol": "USDC", "state": "Open"}]
        """
      When fetchBorrowRates is called
      Then the call fails as UnreadableAnswerException: "BorrowLendMarket: the exchange left out /0/borrowInterestRate"
