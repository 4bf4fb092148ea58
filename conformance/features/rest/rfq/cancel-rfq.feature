@rest @rfq @operation:cancelRfq @instruction:rfqCancel
Feature: Cancel RFQ
  POST /api/v1/rfq/cancel, signed: withdraws an RFQ.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: an RFQ is named by the exchange's id or by the caller's

    @request @signed @answer
    Scenario: By the exchange's id
      Given the exchange answers with fixture "rfq/cancel-rfq/full"
      When I cancel the rfq
        | rfqId | 113981024563879014 |
      Then the request is "POST /api/v1/rfq/cancel"
      And the body is
        """
        {"rfqId": "113981024563879014"}
        """
      And the signing string is
        """
        instruction=rfqCancel&rfqId=113981024563879014&timestamp=1700000000000&window=5000
        """
      And the answer has
        | status | Cancelled |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: By a client id of 0
      Given the exchange answers with fixture "rfq/cancel-rfq/by-client-id-zero"
      When I cancel the rfq
        | clientId | 0 |
      Then the body is
        """
        {"clientId": 0}
        """
      And the signing string is
        """
        instruction=rfqCancel&clientId=0&timestamp=1700000000000&window=5000
        """
      And the answer has
        | clientId | 0         |
        | status   | Cancelled |

  Rule: what the document leaves open is for the exchange to refuse

    @request @signed
    Scenario: Both ids
      Given the exchange answers with fixture "rfq/cancel-rfq/both-ids"
      When I cancel the rfq
        | rfqId    | 113981024563879014 |
        | clientId | 7                  |
      Then the signing string is
        """
        instruction=rfqCancel&clientId=7&rfqId=113981024563879014&timestamp=1700000000000&window=5000
        """

  Rule: an RFQ that the exchange submitted on the account's behalf says what for

    @answer
    Scenario: A conversion of collateral
      Given the exchange answers with fixture "rfq/cancel-rfq/of-the-exchange"
      When I cancel the rfq
        | rfqId | 113981024563877240 |
      Then the answer has
        | systemOrderType | CollateralConversion |
        | clientId        | absent               |
      And nothing of the answer is lost
