@rest @borrow-lend @operation:getBorrowLendPositionHistory @instruction:borrowPositionHistoryQueryAll
Feature: Get borrow lend position history
  GET /wapi/v1/history/borrowLend/positions, signed: borrows and lends, those that are closed included.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a row has a side and no sign

    @request @signed @answer
    Scenario: Two borrows that were repaid
      Given the exchange answers with fixture "borrow-lend/get-borrow-lend-position-history/full"
      When I get the borrow lend position history
        | symbol        | SOL    |
        | side          | Borrow |
        | state         | Closed |
        | limit         | 100    |
        | offset        | 0      |
        | sortDirection | Asc    |
      Then the request is "GET /wapi/v1/history/borrowLend/positions?symbol=SOL&side=Borrow&state=Closed&limit=100&offset=0&sortDirection=Asc"
      And the signing string is
        """
        instruction=borrowPositionHistoryQueryAll&limit=100&offset=0&side=Borrow&sortDirection=Asc&state=Closed&symbol=SOL&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                     | 2                        |
        | first.positionId         | 28563551204              |
        | first.quantity           | 0                        |
        | first.side               | Borrow                   |
        | first.source             | SpotMargin               |
        | first.avgInterestRate    | 0.0512                   |
        | first.cumulativeInterest | -0.00208131              |
        | first.createdAt          | 2023-10-02T18:21:43.117Z |
        | last.createdAt           | 2023-10-30T07:00:00Z     |
      And the answer's header "X-TOTAL" is "2"
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: A lend that is still open
      Given the exchange answers with fixture "borrow-lend/get-borrow-lend-position-history/minimal"
      When I call getBorrowLendPositionHistory
      Then the request is "GET /wapi/v1/history/borrowLend/positions"
      And the answer has
        | first.side     | Lend     |
        | first.quantity | 5000     |
        | first.source   | AutoLend |

  Rule: a page holds 1 to 1000 positions

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the borrow lend position history
        | limit | <limit> |
      Then the call is not made: "BorrowLendPositionHistoryQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: Borrows and lends of the past on a server hold to the contract
      When a server is asked for getBorrowLendPositionHistory
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And its rows are newest first by createdAt
      And in every row avgInterestRate is not negative
