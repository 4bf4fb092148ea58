@rest @borrow-lend @operation:getBorrowLendHistory @instruction:borrowHistoryQueryAll
Feature: Get borrow lend history
  GET /wapi/v1/history/borrowLend, signed: what the account borrowed, repaid, lent and redeemed.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: several sources are one text, encoded on the way and signed with its commas

    @request @signed @answer
    Scenario: Every filter
      Given the exchange answers with fixture "borrow-lend/get-borrow-lend-history/full"
      When I get the borrow lend history
        | type          | Borrow            |
        | sources       | Manual,SpotMargin |
        | positionId    | 28563667801       |
        | symbol        | SOL               |
        | limit         | 2                 |
        | offset        | 0                 |
        | sortDirection | Desc              |
      Then the request is "GET /wapi/v1/history/borrowLend?type=Borrow&sources=Manual%2CSpotMargin&positionId=28563667801&symbol=SOL&limit=2&offset=0&sortDirection=Desc"
      And the signing string is
        """
        instruction=borrowHistoryQueryAll&limit=2&offset=0&positionId=28563667801&sortDirection=Desc&sources=Manual,SpotMargin&symbol=SOL&type=Borrow&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                    | 2                        |
        | first.eventType         | Borrow                   |
        | first.source            | SpotMargin               |
        | first.quantity          | 12.5                     |
        | first.positionQuantity  | 20                       |
        | first.spotMarginOrderId | 113881024563871744       |
        | first.timestamp         | 2023-11-14T21:40:11.302Z |
        | last.source             | Manual                   |
        | last.positionQuantity   | 7.5                      |
        | last.spotMarginOrderId  | absent                   |
        | last.timestamp          | 2023-11-14T09:02:57Z     |
      And the answer's header "X-TOTAL" is "2"
      And nothing of the answer is lost

  Rule: a page holds 1 to 1000 movements

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the borrow lend history
        | limit | <limit> |
      Then the call is not made: "BorrowLendHistoryQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: Past borrows and lends on a server hold to the contract
      When a server is asked for getBorrowLendHistory
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And its rows are newest first by timestamp
