@unified @unified:fetchStatus
Feature: Fetch status
  Whether the exchange is open.

  @request @result
  Scenario: It is open
    Given the exchange answers with fixture "system/get-status/open"
    When fetchStatus is called
    Then the requests are
      | GET /api/v1/status |
    And the result is
      | status | ok |

  @result
  Scenario: It is under maintenance and says what to tell users
    Given the exchange answers with fixture "system/get-status/maintenance"
    When fetchStatus is called
    Then the result is
      | status  | maintenance                  |
      | message | Trading resumes at 23:00 UTC |

  @result
  Scenario: A word newer than this release
    Given the exchange answers with fixture "system/get-status/unknown-status"
    When fetchStatus is called
    Then the result is
      | status | degraded |

  @result
  Scenario: Calls that are made asynchronously
    Given the exchange answers with fixture "system/get-status/minimal"
    And calls are made asynchronously
    When fetchStatus is called
    Then the result is
      | status | ok |

  @error
  Scenario Outline: <case>
    Given the exchange answers with fixture "system/get-status/<case>"
    When fetchStatus is called
    Then the call fails as <kind>: "<message>"
    And its code is "<code>"
    And its outcome is <outcome>

    Examples:
      | case                       | kind                         | code         | outcome  | message                                                            |
      | server-error               | ExchangeUnavailableException | SERVER_ERROR | REFUSED  | getStatus was refused with 500 SERVER_ERROR: Internal server error |
      | turned-away-by-the-network | ExchangeUnavailableException |              | REFUSED  | getStatus was refused with 503: an HTML page: ERROR                |
      | status-missing             | UnreadableAnswerException    |              | EXECUTED | SystemStatus: the exchange left out /status                        |
