@rest @rfq @operation:acceptQuote @instruction:quoteAccept
Feature: Accept quote
  POST /api/v1/rfq/accept, signed: trades at a maker's quote.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the quote is named, and its RFQ by the exchange's id or by the caller's

    @request @signed @answer
    Scenario: By the exchange's id
      Given the exchange answers with fixture "rfq/accept-quote/full"
      When I accept the quote
        | rfqId   | 113981024563879020 |
        | quoteId | 113981024564011533 |
      Then the request is "POST /api/v1/rfq/accept"
      And the body is
        """
        {"quoteId": "113981024564011533", "rfqId": "113981024563879020"}
        """
      And the signing string is
        """
        instruction=quoteAccept&quoteId=113981024564011533&rfqId=113981024563879020&timestamp=1700000000000&window=5000
        """
      And the answer has
        | rfqId         | 113981024563879020 |
        | status        | Filled             |
        | quoteQuantity | 500                |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: By a client id of 0
      Given the exchange answers with fixture "rfq/accept-quote/by-client-id-zero"
      When I accept the quote
        | clientId | 0                  |
        | quoteId  | 113981024564011533 |
      Then the body is
        """
        {"clientId": 0, "quoteId": "113981024564011533"}
        """
      And the signing string is
        """
        instruction=quoteAccept&clientId=0&quoteId=113981024564011533&timestamp=1700000000000&window=5000
        """
      And the answer has
        | clientId      | 0   |
        | quoteQuantity | 500 |

    @refusal
    Scenario: No quote
      When I accept the quote
        | rfqId | 113981024563879014 |
      Then the call is not made: "QuoteAcceptRequest: quoteId is required"

  Rule: what the document leaves open is for the exchange to refuse

    @request @signed
    Scenario: Both ids of the RFQ
      Given the exchange answers with fixture "rfq/accept-quote/both-ids"
      When I accept the quote
        | rfqId    | 113981024563879020 |
        | clientId | 0                  |
        | quoteId  | 113981024564011533 |
      Then the signing string is
        """
        instruction=quoteAccept&clientId=0&quoteId=113981024564011533&rfqId=113981024563879020&timestamp=1700000000000&window=5000
        """

    @request @signed
    Scenario: The quote alone
      Given the exchange answers with fixture "rfq/accept-quote/quote-alone"
      When I accept the quote
        | quoteId | 113981024564011533 |
      Then the body is
        """
        {"quoteId": "113981024564011533"}
        """
