@rest @outcomes @operation:getTime @operation:executeOrder @operation:getBalances
Feature: The clock of the exchange
  A request that comes with a wrong timestamp is refused before it is looked at. The client then asks for the time, corrects
  its clock and signs once more; nothing else is ever signed twice.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a refusal for the timestamp is corrected once

    Scenario Outline: <operation>: the exchange is <ahead> ms ahead
      Given the clock of the exchange reads <reads>
      And the exchange tells its time
      And the exchange answers <operation> in turn with
        | status | code          | message |
        | 400    | INVALID_PRICE | no      |
      When I <phrase>
      Then the call is refused with 400 "INVALID_PRICE": "no"
      And <operation> was sent 2 times
      And getTime was sent 1 time
      And the header "X-Timestamp" is "<reads>"
      And the exchange accepted the signature
      And the client takes the exchange's clock to be <ahead> ms ahead
      When I make the same call again
      Then <operation> was sent 3 times
      And getTime was sent 1 time

      Examples:
        | operation    | phrase            | ahead   | reads         |
        | executeOrder | execute any order | 30000   | 1700000030000 |
        | executeOrder | execute any order | 660000  | 1700000660000 |
        | executeOrder | execute any order | -660000 | 1699999340000 |
        | cancelOrder  | cancel any order  | 30000   | 1700000030000 |
        | getBalances  | call getBalances  | 30000   | 1700000030000 |

    Scenario: A batch is corrected too
      Given the clock of the exchange reads 1700000030000
      And the exchange tells its time
      And the exchange answers executeOrders in turn with
        | status | code          | message |
        | 400    | INVALID_PRICE | no      |
      When I execute any orders
      Then executeOrders was sent 2 times
      And the exchange accepted the signature

    Scenario: A second refusal stands
      Given the exchange tells its time
      And the exchange answers executeOrder in turn with
        | status | code                   | message             |
        | 400    | INVALID_CLIENT_REQUEST | Request has expired |
      When I execute any order
      Then the call is refused with 400 "INVALID_CLIENT_REQUEST": "Request has expired"
      And the refusal is EXPIRED
      And the outcome is REFUSED
      And executeOrder was sent 2 times
      And getTime was sent 1 time

    Scenario: An exchange that does not tell its time leaves the refusal
      Given the clock of the exchange reads 1700000030000
      And the exchange answers getTime in turn with
        | status |
        | 502    |
      When I execute any order
      Then the call is refused with 400 "INVALID_CLIENT_REQUEST": "Request has expired"
      And executeOrder was sent 1 time

  Rule: no other refusal is signed again

    Scenario Outline: <status> <code>: <message>
      Given the exchange tells its time
      And the exchange answers executeOrder in turn with
        | status   | code   | message   |
        | <status> | <code> | <message> |
      When I execute any order
      Then the outcome is <outcome>
      And executeOrder was sent 1 time
      And getTime was sent 0 times

      Examples:
        | status | code                   | message             | outcome |
        | 400    | INVALID_CLIENT_REQUEST | Invalid signature   | REFUSED |
        | 400    | INVALID_ORDER          | Request has expired | REFUSED |
        | 500    | INVALID_CLIENT_REQUEST | Request has expired | UNKNOWN |
        | 408    | INVALID_CLIENT_REQUEST | Request has expired | UNKNOWN |

    Scenario: An answer that was lost is not
      Given the exchange reads the request and closes the connection
      When I execute any order
      Then the outcome is UNKNOWN
      And executeOrder was sent 1 time

  Rule: refusals with one code are told apart

    Scenario Outline: <message>
      Given the exchange tells its time
      And the exchange answers executeOrder in turn with
        | status | code                   | message   |
        | 400    | INVALID_CLIENT_REQUEST | <message> |
      When I execute any order
      Then the refusal is <refusal>

      Examples:
        | message                                                      | refusal                |
        | Invalid signature                                            | INVALID_SIGNATURE      |
        | Request has expired                                          | EXPIRED                |
        | Invalid timestamp: must be within 10 minutes of current time | TIMESTAMP_OUT_OF_RANGE |
        | Invalid market symbol                                        | UNKNOWN_SYMBOL         |
        | Symbol not found                                             | UNKNOWN_SYMBOL         |
        | Quantity decimal too long                                    | OTHER                  |

  Rule: the client can be told to ask

    Scenario: Before the first order
      Given the clock of the exchange reads 1699999990000
      And the exchange tells its time
      And the exchange takes whatever passes its checks
      When the client synchronises its clock
      Then getTime was sent 1 time
      And the client takes the exchange's clock to be -10000 ms ahead
      When I call getBalances
      Then the header "X-Timestamp" is "1699999990000"
