@rest @rfq @operation:getQuoteFills @instruction:quoteFillHistoryQueryAll
Feature: Get quote fills
  GET /wapi/v1/history/quote/fill, signed: trades that came of a maker's quotes, newest first.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a maker's fee is in units of its asset, and a negative one is a rebate

    @request @signed @answer
    Scenario: One with a fee, one with a rebate
      Given the exchange answers with fixture "rfq/get-quote-fills/full"
      When I get the quote fills
        | symbol        | SOL_USDC_RFQ |
        | limit         | 2            |
        | offset        | 0            |
        | sortDirection | Desc         |
      Then the request is "GET /wapi/v1/history/quote/fill?symbol=SOL_USDC_RFQ&limit=2&offset=0&sortDirection=Desc"
      And the signing string is
        """
        instruction=quoteFillHistoryQueryAll&limit=2&offset=0&sortDirection=Desc&symbol=SOL_USDC_RFQ&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size            | 2                        |
        | first.quantity  | 100                      |
        | first.fillPrice | 20.5                     |
        | first.fee       | 0.41                     |
        | first.feeSymbol | USDC                     |
        | first.clientId  | 11                       |
        | first.filledAt  | 2023-11-14T22:10:52.016Z |
        | last.fee        | -0.0499989               |
        | last.clientId   | absent                   |
        | last.createdAt  | 2023-11-13T09:30:00Z     |
        | last.filledAt   | 2023-11-13T09:30:07.250Z |
      And the answer's header "X-TOTAL" is "4"
      And nothing of the answer is lost

  Rule: each filter is sent as it was given

    @request @signed
    Scenario: Every filter
      Given the exchange answers with fixture "rfq/get-quote-fills/every-filter"
      When I get the quote fills
        | quoteId       | 113981024563901122 |
        | symbol        | SOL_USDC_RFQ       |
        | side          | Ask                |
        | limit         | 1000               |
        | offset        | 0                  |
        | sortDirection | Asc                |
      Then the request is "GET /wapi/v1/history/quote/fill?quoteId=113981024563901122&symbol=SOL_USDC_RFQ&side=Ask&limit=1000&offset=0&sortDirection=Asc"
      And the signing string is
        """
        instruction=quoteFillHistoryQueryAll&limit=1000&offset=0&quoteId=113981024563901122&side=Ask&sortDirection=Asc&symbol=SOL_USDC_RFQ&timestamp=1700000000000&window=5000
        """

  Rule: a page holds 1 to 1000 fills

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the quote fills
        | limit | <limit> |
      Then the call is not made: "QuoteFillsQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: Fills of quotes on a server hold to the contract
      When a server is asked for getQuoteFills
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And no two of its rows have the same quoteId, rfqId and filledAt
      And in every row fillPrice is positive
      And in every row quantity is positive
      And in every row createdAt is at most filledAt
