@rest @rfq @operation:getRfqHistory @instruction:rfqHistoryQueryAll
Feature: Get RFQ history
  GET /wapi/v1/history/rfq, signed: RFQs of the past, newest first.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: times are UTC text of any precision, where a fresh RFQ has milliseconds

    @request @signed @answer
    Scenario: One filled, one expired, one cancelled
      Given the exchange answers with fixture "rfq/get-rfq-history/full"
      When I get the rfq history
        | symbol        | SOL_USDC_RFQ |
        | side          | Bid          |
        | limit         | 3            |
        | offset        | 0            |
        | sortDirection | Desc         |
      Then the request is "GET /wapi/v1/history/rfq?symbol=SOL_USDC_RFQ&side=Bid&limit=3&offset=0&sortDirection=Desc"
      And the signing string is
        """
        instruction=rfqHistoryQueryAll&limit=3&offset=0&side=Bid&sortDirection=Desc&symbol=SOL_USDC_RFQ&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                 | 3                        |
        | first.status         | Filled                   |
        | first.createdAt      | 2023-11-14T22:10:31.204Z |
        | first.submissionTime | 2023-11-14T22:11:31.204Z |
        | first.expiryTime     | 2023-11-14T22:12:31.204Z |
        | first.quantity       | 100                      |
        | first.price          | absent                   |
        | [1].status           | Expired                  |
        | [1].createdAt        | 2023-11-14T21:00:00Z     |
        | [1].quantity         | absent                   |
        | [1].quoteQuantity    | 500                      |
        | last.executionMode   | Immediate                |
        | last.price           | 20.6                     |
        | last.createdAt       | 2023-11-14T20:15:07.500Z |
        | last.clientId        | 0                        |
      And the answer's header "X-TOTAL" is "8"
      And nothing of the answer is lost

  Rule: each filter is sent as it was given

    @request @signed
    Scenario: Every filter
      Given the exchange answers with fixture "rfq/get-rfq-history/every-filter"
      When I get the rfq history
        | rfqId         | 113981024563878800 |
        | symbol        | SOL_USDC_RFQ       |
        | status        | Filled             |
        | side          | Bid                |
        | limit         | 1000               |
        | offset        | 0                  |
        | sortDirection | Asc                |
      Then the request is "GET /wapi/v1/history/rfq?rfqId=113981024563878800&symbol=SOL_USDC_RFQ&status=Filled&side=Bid&limit=1000&offset=0&sortDirection=Asc"
      And the signing string is
        """
        instruction=rfqHistoryQueryAll&limit=1000&offset=0&rfqId=113981024563878800&side=Bid&sortDirection=Asc&status=Filled&symbol=SOL_USDC_RFQ&timestamp=1700000000000&window=5000
        """

  Rule: a page holds 1 to 1000 RFQs

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the rfq history
        | limit | <limit> |
      Then the call is not made: "RfqHistoryQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: RFQs of the past on a server hold to the contract
      When a server is asked for getRfqHistory
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And its rows are newest first by createdAt
      And no two of its rows have the same rfqId
      And in every row createdAt is at most expiryTime
