@rest @borrow-lend @operation:getInterestPayments @instruction:interestHistoryQueryAll
Feature: Get interest payments
  GET /wapi/v1/history/interest, signed: interest on borrows, lends, and unsettled profit and loss of futures.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: one filter takes an asset, the other a market

    @request @signed @answer
    Scenario: Interest on the unsettled loss of a future
      Given the exchange answers with fixture "borrow-lend/get-interest-payments/full"
      When I get the interest payments
        | asset         | USDC          |
        | symbol        | SOL_USDC_PERP |
        | positionId    | 28563667799   |
        | limit         | 1000          |
        | offset        | 0             |
        | source        | UnrealizedPnl |
        | sortDirection | Desc          |
      Then the request is "GET /wapi/v1/history/interest?asset=USDC&symbol=SOL_USDC_PERP&positionId=28563667799&limit=1000&offset=0&source=UnrealizedPnl&sortDirection=Desc"
      And the signing string is
        """
        instruction=interestHistoryQueryAll&asset=USDC&limit=1000&offset=0&positionId=28563667799&sortDirection=Desc&source=UnrealizedPnl&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size               | 2                     |
        | first.paymentType  | UnrealizedNegativePnl |
        | first.quantity     | -0.001204             |
        | first.symbol       | USDC                  |
        | first.marketSymbol | SOL_USDC_PERP         |
        | first.interestRate | 0.0876                |
        | first.interval     | 3600000               |
        | first.timestamp    | 2023-11-14T22:00:00Z  |
        | last.quantity      | -0.0011875            |
      And the answer's header "X-TOTAL" is "2"
      And nothing of the answer is lost

  Rule: the kind of payment tells what was paid from what was earned

    @request @signed @answer
    Scenario: A coin borrowed, another lent
      Given the exchange answers with fixture "borrow-lend/get-interest-payments/borrow-and-lend"
      When I get the interest payments
        | source | BorrowLend |
      Then the request is "GET /wapi/v1/history/interest?source=BorrowLend"
      And the signing string is
        """
        instruction=interestHistoryQueryAll&source=BorrowLend&timestamp=1700000000000&window=5000
        """
      And the answer has
        | first.paymentType | Borrow                   |
        | first.symbol      | SOL                      |
        | first.quantity    | -0.0001                  |
        | first.timestamp   | 2023-11-14T22:00:00.250Z |
        | last.paymentType  | Lend                     |
        | last.symbol       | JTO                      |
        | last.quantity     | 0.004                    |
      And nothing of the answer is lost

  Rule: a page holds 1 to 1000 payments

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the interest payments
        | limit | <limit> |
      Then the call is not made: "InterestPaymentsQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: Interest payments on a server hold to the contract
      When a server is asked for getInterestPayments
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And its rows are newest first by timestamp
      And in every row interestRate is not negative
