@rest @order @outcomes
Feature: What became of an order
  Every failure says which of four things happened. A refusal is definite, a lost answer is not; and whatever happens on
  the way, an order reaches the exchange at most once.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: what never left is NOT_SENT

    Scenario Outline: <operation>: <cause>
      Given <cause>
      When I <phrase>
      Then the call fails with NotSentException
      And the outcome is NOT_SENT

      Examples:
        | operation    | phrase            | cause                                     |
        | executeOrder | execute any order | nobody listens at the exchange's address  |
        | executeOrder | execute any order | the name of the exchange does not resolve |
        | executeOrder | execute any order | the exchange does not speak TLS           |
        | cancelOrder  | cancel any order  | nobody listens at the exchange's address  |
        | cancelOrder  | cancel any order  | the name of the exchange does not resolve |
        | cancelOrder  | cancel any order  | the exchange does not speak TLS           |

  Rule: what left and was not answered is UNKNOWN, and was sent once

    Scenario Outline: <operation> on a new connection: the exchange <ending>
      Given the exchange <ending>
      When I <phrase>
      Then the call fails with OutcomeUnknownException
      And the outcome is UNKNOWN
      And the order can take effect until "2023-11-14T22:13:25Z"
      And the failure names client id 7
      And the order was sent exactly once

      Examples:
        | operation    | phrase            | ending                                      |
        | executeOrder | execute any order | reads the request and closes the connection |
        | executeOrder | execute any order | answers 408                                 |
        | executeOrder | execute any order | answers 503 with Retry-After 0              |
        | executeOrder | execute any order | answers 307                                 |
        | executeOrder | execute any order | reads the request and never answers         |
        | cancelOrder  | cancel any order  | reads the request and closes the connection |
        | cancelOrder  | cancel any order  | answers 408                                 |
        | cancelOrder  | cancel any order  | answers 503 with Retry-After 0              |
        | cancelOrder  | cancel any order  | answers 307                                 |
        | cancelOrder  | cancel any order  | reads the request and never answers         |

    Scenario Outline: <operation> on a connection that was used before: the exchange <ending>
      Given the exchange <ending>
      And a connection to the exchange is open already
      When I <phrase>
      Then the call fails with OutcomeUnknownException
      And the outcome is UNKNOWN
      And the order was sent exactly once

      Examples:
        | operation     | phrase             | ending                                      |
        | executeOrder  | execute any order  | reads the request and closes the connection |
        | executeOrder  | execute any order  | answers 408                                 |
        | executeOrder  | execute any order  | answers 503 with Retry-After 0              |
        | executeOrder  | execute any order  | answers 307                                 |
        | executeOrder  | execute any order  | reads the request and never answers         |
        | executeOrders | execute any orders | reads the request and closes the connection |
        | cancelOrder   | cancel any order   | reads the request and closes the connection |
        | cancelOrder   | cancel any order   | answers 408                                 |
        | cancelOrder   | cancel any order   | answers 503 with Retry-After 0              |
        | cancelOrder   | cancel any order   | answers 307                                 |
        | cancelOrder   | cancel any order   | reads the request and never answers         |

  Rule: once the exchange has said yes, a broken answer is EXECUTED

    Scenario Outline: <operation>: the exchange <ending>
      Given the exchange <ending>
      And a connection to the exchange is open already
      When I <phrase>
      Then the call fails with DecodingException
      And the outcome is EXECUTED
      And the order was sent exactly once

      Examples:
        | operation    | phrase            | ending                                           |
        | executeOrder | execute any order | says 200 and resets the connection in mid-answer |
        | executeOrder | execute any order | answers 200 with something that is not JSON      |
        | cancelOrder  | cancel any order  | says 200 and resets the connection in mid-answer |
        | cancelOrder  | cancel any order  | answers 200 with something that is not JSON      |

  Rule: a no whose code was lost is UNKNOWN, for the code may be TIMEOUT

    Scenario Outline: <operation>: the exchange <ending>
      Given the exchange <ending>
      When I <phrase>
      Then the call fails with OutcomeUnknownException
      And the outcome is UNKNOWN
      And the failure says "<operation> has an unknown outcome: the answer was 400, and it broke off; it can take effect until 2023-11-14T22:13:25Z"
      And the failure names client id 7
      And the order was sent exactly once

      Examples:
        | operation    | phrase            | ending                                           |
        | executeOrder | execute any order | says 400 and resets the connection in mid-answer |
        | cancelOrder  | cancel any order  | says 400 and resets the connection in mid-answer |

  Rule: an interceptor of the user that sends twice cannot make an order of two

    Scenario: A retrying interceptor
      Given the exchange reads the request and closes the connection
      And an interceptor of the user that tries again after a failure
      When I execute any order
      Then the outcome is UNKNOWN
      And the order was sent exactly once

  Rule: a read changes nothing, so any answer but success is a refusal

    Scenario: A redirect is not followed, for it would take a signature elsewhere
      Given the exchange answers 307
      When I call getBalances
      Then the call is refused with 307 and no code
      And the outcome is REFUSED
      And the request was sent exactly once

    Scenario: Maintenance
      Given the exchange answers 503 with Retry-After 0
      When I call getBalances
      Then the call is refused with 503 "MAINTENANCE": "System under maintenance"

    Scenario: A refusal that breaks off
      Given the exchange says 400 and resets the connection in mid-answer
      When I call getBalances
      Then the call is refused with 400 and no code
      And the outcome is REFUSED

  Rule: a read without an answer is UNKNOWN, and has nothing that could still take effect

    Scenario: An answer that never comes
      Given the exchange reads the request and never answers
      When I call getBalances
      Then the call fails with OutcomeUnknownException
      And the outcome is UNKNOWN
      And the failure says "getBalances has an unknown outcome: no answer came in time"
