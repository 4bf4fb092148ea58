@rest @system @operation:ping
Feature: Ping
  GET /api/v1/ping, public: whether the exchange answers at all.

  Rule: the answer is a word, not JSON

    @request @answer
    Scenario: The exchange answers
      Given the exchange answers with fixture "system/ping/pong"
      When I call ping
      Then the request is "GET /api/v1/ping"
      And it carries no authentication
      And the answer is "pong"

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario: Too many requests
      Given the exchange answers with fixture "system/ping/too-many-requests"
      When I call ping
      Then the call is refused with 429 "TOO_MANY_REQUESTS": "Too many requests"

    @refusal
    Scenario: The network in front of the exchange answers with a page
      Given the exchange answers with fixture "system/ping/turned-away-by-the-network"
      When I call ping
      Then the call is refused with 403 and no code

  Rule: a server answers as the contract says

    @live
    Scenario: A server is alive
      When a server is asked for ping without arguments
      Then its answer holds to the contract
      And its text is "pong"
