@rest @rfq @operation:getRfqFills @instruction:rfqFillHistoryQueryAll
Feature: Get RFQ fills
  GET /wapi/v1/history/rfq/fill, signed: trades that came of the account's RFQs, newest first.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the requester sees a price and no fee, and the quantity or the value that was asked for

    @request @signed @answer
    Scenario: One by quantity, one by value that the exchange itself asked for
      Given the exchange answers with fixture "rfq/get-rfq-fills/full"
      When I get the rfq fills
        | symbol        | SOL_USDC_RFQ |
        | limit         | 2            |
        | offset        | 0            |
        | sortDirection | Desc         |
      Then the request is "GET /wapi/v1/history/rfq/fill?symbol=SOL_USDC_RFQ&limit=2&offset=0&sortDirection=Desc"
      And the signing string is
        """
        instruction=rfqFillHistoryQueryAll&limit=2&offset=0&sortDirection=Desc&symbol=SOL_USDC_RFQ&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                  | 2                        |
        | first.quantity        | 100                      |
        | first.quoteQuantity   | absent                   |
        | first.fillPrice       | 20.5205                  |
        | first.createdAt       | 2023-11-14T22:10:31.204Z |
        | first.filledAt        | 2023-11-14T22:10:52.016Z |
        | first.systemOrderType | absent                   |
        | last.quantity         | absent                   |
        | last.quoteQuantity    | 500                      |
        | last.systemOrderType  | CollateralConversion     |
        | last.filledAt         | 2023-11-14T03:00:01.500Z |
      And the answer's header "X-TOTAL" is "4"
      And nothing of the answer is lost

  Rule: each filter is sent as it was given; the id is a quote's by its name

    @request @signed
    Scenario: Every filter
      Given the exchange answers with fixture "rfq/get-rfq-fills/every-filter"
      When I get the rfq fills
        | quoteId       | 113981024563899008   |
        | symbol        | SOL_USDC_RFQ         |
        | side          | Ask                  |
        | fillType      | CollateralConversion |
        | limit         | 1000                 |
        | offset        | 0                    |
        | sortDirection | Asc                  |
      Then the request is "GET /wapi/v1/history/rfq/fill?quoteId=113981024563899008&symbol=SOL_USDC_RFQ&side=Ask&fillType=CollateralConversion&limit=1000&offset=0&sortDirection=Asc"
      And the signing string is
        """
        instruction=rfqFillHistoryQueryAll&fillType=CollateralConversion&limit=1000&offset=0&quoteId=113981024563899008&side=Ask&sortDirection=Asc&symbol=SOL_USDC_RFQ&timestamp=1700000000000&window=5000
        """

    @refusal
    Scenario: A kind of fill that is one of orders alone
      When I get the rfq fills
        | fillType | Backstop |
      Then the call is refused with 400 in plain text: "failed to parse parameter `fillType`: failed to parse \"RfqFillType\": Expect a valid enumeration value."

  Rule: a page holds 1 to 1000 fills

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the rfq fills
        | limit | <limit> |
      Then the call is not made: "RfqFillsQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: Fills of RFQs on a server hold to the contract
      When a server is asked for getRfqFills
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And no two of its rows have the same rfqId, quoteId and filledAt
      And in every row fillPrice is positive
      And in every row createdAt is at most filledAt
