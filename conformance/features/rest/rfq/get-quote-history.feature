@rest @rfq @operation:getQuoteHistory @instruction:quoteHistoryQueryAll
Feature: Get quote history
  GET /wapi/v1/history/quote, signed: a maker's quotes of the past, newest first.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a quote keeps both of its prices, whichever was traded at

    @request @signed @answer
    Scenario: One filled, one expired
      Given the exchange answers with fixture "rfq/get-quote-history/full"
      When I get the quote history
        | symbol        | SOL_USDC_RFQ |
        | limit         | 2            |
        | offset        | 0            |
        | sortDirection | Desc         |
      Then the request is "GET /wapi/v1/history/quote?symbol=SOL_USDC_RFQ&limit=2&offset=0&sortDirection=Desc"
      And the signing string is
        """
        instruction=quoteHistoryQueryAll&limit=2&offset=0&sortDirection=Desc&symbol=SOL_USDC_RFQ&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size            | 2                        |
        | first.status    | Filled                   |
        | first.bidPrice  | 20.41                    |
        | first.askPrice  | 20.5                     |
        | first.clientId  | 11                       |
        | first.createdAt | 2023-11-14T22:10:40.870Z |
        | last.status     | Expired                  |
        | last.clientId   | absent                   |
        | last.createdAt  | 2023-11-14T21:00:09Z     |
      And the answer's header "X-TOTAL" is "5"
      And nothing of the answer is lost

  Rule: each filter is sent as it was given

    @request @signed
    Scenario: Every filter
      Given the exchange answers with fixture "rfq/get-quote-history/every-filter"
      When I get the quote history
        | quoteId       | 113981024563901122 |
        | symbol        | SOL_USDC_RFQ       |
        | status        | Filled             |
        | limit         | 1000               |
        | offset        | 0                  |
        | sortDirection | Asc                |
      Then the request is "GET /wapi/v1/history/quote?quoteId=113981024563901122&symbol=SOL_USDC_RFQ&status=Filled&limit=1000&offset=0&sortDirection=Asc"
      And the signing string is
        """
        instruction=quoteHistoryQueryAll&limit=1000&offset=0&quoteId=113981024563901122&sortDirection=Asc&status=Filled&symbol=SOL_USDC_RFQ&timestamp=1700000000000&window=5000
        """

  Rule: a page holds 1 to 1000 quotes

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the quote history
        | limit | <limit> |
      Then the call is not made: "QuoteHistoryQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: Quotes of the past on a server hold to the contract
      When a server is asked for getQuoteHistory
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And its rows are newest first by createdAt
      And no two of its rows have the same quoteId
      And in every row bidPrice is positive
      And in every row askPrice is positive
