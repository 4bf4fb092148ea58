@rest @rfq @operation:submitQuote @instruction:quoteSubmit
Feature: Submit quote
  POST /api/v1/rfq/quote, signed: a maker's answer to an RFQ.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a quote has a price for each side, digits as they were given

    @request @signed @answer
    Scenario: A quote with the maker's own id
      Given the exchange answers with fixture "rfq/submit-quote/full"
      When I submit the quote
        | rfqId           | 113981024563879014 |
        | bidPrice        | 20.41              |
        | askPrice        | 20.50              |
        | clientId        | 11                 |
        | autoBorrow      | false              |
        | autoBorrowRepay | true               |
        | autoLend        | false              |
        | autoLendRedeem  | true               |
      Then the request is "POST /api/v1/rfq/quote"
      And the body is
        """
        {
          "askPrice": "20.50", "autoBorrow": false, "autoBorrowRepay": true, "autoLend": false, "autoLendRedeem": true,
          "bidPrice": "20.41", "clientId": 11, "rfqId": "113981024563879014"
        }
        """
      And the signing string is
        """
        instruction=quoteSubmit&askPrice=20.50&autoBorrow=false&autoBorrowRepay=true&autoLend=false&autoLendRedeem=true&bidPrice=20.41&clientId=11&rfqId=113981024563879014&timestamp=1700000000000&window=5000
        """
      And the answer has
        | quoteId   | 113981024564011520       |
        | rfqId     | 113981024563879014       |
        | clientId  | 11                       |
        | bidPrice  | 20.41                    |
        | askPrice  | 20.5                     |
        | status    | New                      |
        | createdAt | 2023-11-14T22:13:20.021Z |
      And nothing of the answer is lost

    @refusal
    Scenario: One side alone
      When I submit the quote
        | rfqId    | 113981024563879014 |
        | bidPrice | 20.41              |
      Then the call is not made: "QuoteRequest: askPrice is required"
