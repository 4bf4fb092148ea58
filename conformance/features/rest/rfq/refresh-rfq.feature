@rest @rfq @operation:refreshRfq @instruction:rfqRefresh
Feature: Refresh RFQ
  POST /api/v1/rfq/refresh, signed: gives makers more time.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the times move on, the RFQ stays the same

    @request @signed @answer
    Scenario: Another minute for quotes
      Given the exchange answers with fixture "rfq/refresh-rfq/full"
      When I refresh the rfq
        | rfqId | 113981024563879014 |
      Then the request is "POST /api/v1/rfq/refresh"
      And the body is
        """
        {"rfqId": "113981024563879014"}
        """
      And the signing string is
        """
        instruction=rfqRefresh&rfqId=113981024563879014&timestamp=1700000000000&window=5000
        """
      And the answer has
        | rfqId          | 113981024563879014       |
        | createdAt      | 2023-11-14T22:12:40.480Z |
        | submissionTime | 2023-11-14T22:14:20.021Z |
        | expiryTime     | 2023-11-14T22:15:20.021Z |
      And nothing of the answer is lost

    @refusal
    Scenario: No id
      When I call refreshRfq
      Then the call is not made: "RfqRefreshRequest: rfqId is required"
