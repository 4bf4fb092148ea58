@rest @system @operation:getStatus
Feature: Get status
  GET /api/v1/status, public: whether the exchange is open.

  @request @answer
  Scenario: The exchange is open
    Given the exchange answers with fixture "system/get-status/open"
    When I call getStatus
    Then the request is "GET /api/v1/status"
    And it carries no authentication
    And the answer has
      | status  | Ok     |
      | message | absent |
    And nothing of the answer is lost

  @answer
  Scenario: The exchange is under maintenance and says what to tell users
    Given the exchange answers with fixture "system/get-status/maintenance"
    When I call getStatus
    Then the answer has
      | status  | Maintenance                  |
      | message | Trading resumes at 23:00 UTC |

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>
      Given the exchange answers with fixture "system/get-status/<case>"
      When I call getStatus
      Then the answer has
        | <member> | <value> |
      And nothing of the answer is lost

      Examples:
        | case           | member                 | value                                    |
        | minimal        | status                 | Ok                                       |
        | unknown-status | status                 | Degraded                                 |
        | unknown-member | unknownMembers[region] | {"name":"ap-northeast-1","healthy":true} |

    @answer
    Scenario: A status that was left out is missed when it is asked for
      Given the exchange answers with fixture "system/get-status/status-missing"
      When I call getStatus
      Then the answer has
        | message | Trading resumes at 23:00 UTC |
      And asking the answer for "status" fails: "SystemStatus: the exchange left out /status"

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario: The exchange fails
      Given the exchange answers with fixture "system/get-status/server-error"
      When I call getStatus
      Then the call is refused with 500 "SERVER_ERROR": "Internal server error"

    @refusal
    Scenario: The network in front of the exchange answers with a page
      Given the exchange answers with fixture "system/get-status/turned-away-by-the-network"
      When I call getStatus
      Then the call is refused with 503 and no code

  Rule: a server answers as the contract says

    @live
    Scenario: A server's status holds to the contract
      When a server is asked for getStatus without arguments
      Then its answer holds to the contract
