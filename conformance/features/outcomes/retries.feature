@rest @outcomes @operation:getBalances @operation:executeOrder
Feature: What is sent again
  What only reads is sent again where that may help, each time with a signature of its own, after a wait drawn from zero to
  a bound that doubles. What writes is never sent again for that. Chance draws the longest wait here.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And the client repeats what reads, as it does unless told otherwise

  Rule: a read is repeated after answers that say nothing about it

    Scenario Outline: <status> <code>
      Given the exchange answers getBalances in turn with
        | status   | code   | message | body |
        | <status> | <code> | later   |      |
        | <status> | <code> | later   |      |
        | 200      |        |         | {}   |
      When I call getBalances
      Then the answer came with the attempt 3
      And getBalances was sent 3 times
      And each was signed anew
      And the client waited "0.25, 0.5" s

      Examples:
        | status | code         |
        | 500    | SERVER_ERROR |
        | 502    |              |
        | 503    | MAINTENANCE  |
        | 504    | TIMEOUT      |
        | 400    | TIMEOUT      |
        | 400    | MAINTENANCE  |

    Scenario Outline: The exchange <ending>
      Given the exchange <ending>
      When I call getBalances
      Then the call fails with <exception>
      And getBalances was sent 3 times
      And the client waited "0.25, 0.5" s

      Examples:
        | ending                                           | exception               |
        | reads the request and closes the connection      | OutcomeUnknownException |
        | reads the request and never answers              | OutcomeUnknownException |
        | says 200 and resets the connection in mid-answer | DecodingException       |
        | says 400 and resets the connection in mid-answer | ApiException            |

    Scenario: The last failure is the one that counts
      Given the exchange answers getBalances in turn with
        | status | code         | message                  |
        | 503    | MAINTENANCE  | System under maintenance |
        | 500    | SERVER_ERROR | Internal error           |
        | 502    |              |                          |
      When I call getBalances
      Then the call is refused with 502 and no code
      And getBalances was sent 3 times

    Scenario: A connection that is not made is tried again
      Given nobody listens at the exchange's address
      When I call getBalances
      Then the call fails with NotSentException
      And the client waited "0.25, 0.5" s

  Rule: an answer may say when to come back

    Scenario: Four seconds, which is longer than what was drawn
      Given the exchange answers getBalances in turn with
        | status | Retry-After | body |
        | 503    | 4           |      |
        | 200    |             | {}   |
      When I call getBalances
      Then the answer came with the attempt 2
      And the client waited "4" s

    Scenario: A minute, which is longer than the client waits
      Given the exchange answers getBalances in turn with
        | status | Retry-After | body |
        | 503    | 60          |      |
        | 200    |             | {}   |
      When I call getBalances
      Then the call is refused with 503 and no code
      And getBalances was sent 1 time

  Rule: what would end the same is not repeated

    Scenario Outline: <status> <code>
      Given the exchange answers getBalances in turn with
        | status   | code   | message | body   |
        | <status> | <code> | no      | <body> |
        | 200      |        |         | {}     |
      When I call getBalances
      Then the call fails with <exception>
      And getBalances was sent 1 time

      Examples:
        | status | code               | body | exception         |
        | 400    | INVALID_RANGE      |      | ApiException      |
        | 401    | UNAUTHORIZED       |      | ApiException      |
        | 403    | FORBIDDEN          |      | ApiException      |
        | 404    | RESOURCE_NOT_FOUND |      | ApiException      |
        | 200    |                    | []   | DecodingException |
        | 200    |                    | {    | DecodingException |

  Rule: a write is sent once

    Scenario Outline: <operation>: <status> <code>
      Given the exchange answers <operation> in turn with
        | status   | code   | message | body |
        | <status> | <code> | later   |      |
        | 200      |        |         | {}   |
      When I <phrase>
      Then the call fails with <exception>
      And <operation> was sent 1 time
      And the client did not wait

      Examples:
        | operation    | phrase            | status | code              | exception               |
        | executeOrder | execute any order | 429    | TOO_MANY_REQUESTS | ApiException            |
        | executeOrder | execute any order | 500    | SERVER_ERROR      | OutcomeUnknownException |
        | executeOrder | execute any order | 503    | MAINTENANCE       | OutcomeUnknownException |
        | executeOrder | execute any order | 400    | TIMEOUT           | OutcomeUnknownException |
        | cancelOrder  | cancel any order  | 429    | TOO_MANY_REQUESTS | ApiException            |
        | cancelOrder  | cancel any order  | 503    | MAINTENANCE       | OutcomeUnknownException |

    Scenario Outline: The exchange <ending>
      Given the exchange <ending>
      When I execute any order
      Then the outcome is <outcome>
      And the order was sent exactly once

      Examples:
        | ending                                           | outcome  |
        | reads the request and closes the connection      | UNKNOWN  |
        | answers 408                                      | UNKNOWN  |
        | answers 503 with Retry-After 0                   | UNKNOWN  |
        | says 200 and resets the connection in mid-answer | EXECUTED |

    Scenario: An order for which no connection is made
      Given nobody listens at the exchange's address
      When I execute any order
      Then the outcome is NOT_SENT
      And the client did not wait

  Rule: an exchange that is down is not sent twice the load

    Scenario: A budget that is spent ends repetitions
      Given a budget of 3 repetitions
      And the exchange answers getBalances in turn with
        | status | code        | message                  |
        | 503    | MAINTENANCE | System under maintenance |
      When I call getBalances
      Then getBalances was sent 3 times
      When I make the same call again
      Then getBalances was sent 5 times
      When I make the same call again
      Then getBalances was sent 6 times
