@rest @system @operation:getTime
Feature: Get time
  GET /api/v1/time, public: the clock that timestamps are checked against.

  Rule: the answer is a bare number of milliseconds

    @request @answer
    Scenario: The exchange tells its time
      Given the exchange answers with fixture "system/get-time/now"
      When I call getTime
      Then the request is "GET /api/v1/time"
      And it carries no authentication
      And the answer is "2023-11-14T22:13:20.123Z"

    @answer
    Scenario: An answer that is no number cannot be read
      Given the exchange answers with fixture "system/get-time/not-a-number"
      When I call getTime
      Then the call fails with DecodingException
      And the outcome is EXECUTED

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario: Maintenance
      Given the exchange answers with fixture "system/get-time/maintenance"
      When I call getTime
      Then the call is refused with 503 "MAINTENANCE": "System under maintenance"

    @refusal
    Scenario: Plain text
      Given the exchange answers with fixture "system/get-time/turned-away-in-plain-text"
      When I call getTime
      Then the call is refused with 503 in plain text: "upstream connect error"

  Rule: a server answers as the contract says

    @live
    Scenario: A server's time holds to the contract, and is now
      When a server is asked for getTime without arguments
      Then its answer holds to the contract
      And it is now, within 1 minute
