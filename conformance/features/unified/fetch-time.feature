@unified @unified:fetchTime
Feature: Fetch time
  What time it is at the exchange.

  @request @result
  Scenario: The exchange tells its time
    Given the exchange answers with fixture "system/get-time/now"
    When fetchTime is called
    Then the requests are
      | GET /api/v1/time |
    And the result is "2023-11-14T22:13:20.123Z"

  @result
  Scenario: For as long as a cache has held the answer it is later
    Given the exchange answers with fixture "system/get-time/now", which a cache has held for 7 s
    When fetchTime is called
    Then the result is "2023-11-14T22:13:27.123Z"

  @result
  Scenario: Calls that are made asynchronously
    Given the exchange answers with fixture "system/get-time/now"
    And calls are made asynchronously
    When fetchTime is called
    Then the result is "2023-11-14T22:13:20.123Z"

  @error
  Scenario Outline: <case>
    Given the exchange answers with fixture "system/get-time/<case>"
    When fetchTime is called
    Then the call fails as <kind>: "<message>"
    And its code is "<code>"
    And its outcome is <outcome>

    Examples:
      | case                      | kind                         | code        | outcome  | message                                                            |
      | maintenance               | ExchangeUnavailableException | MAINTENANCE | REFUSED  | getTime was refused with 503 MAINTENANCE: System under maintenance |
      | turned-away-in-plain-text | ExchangeUnavailableException |             | REFUSED  | getTime was refused with 503: upstream connect error               |
      | not-a-number              | UnreadableAnswerException    |             | EXECUTED | getTime: the answer cannot be read: malformed JSON near byte 4     |
