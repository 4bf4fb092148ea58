@streams @stream:control
Feature: Control frames
  What the socket says of itself: acknowledgements, errors, and its end.

  Background:
    Given the clock reads 1700000000000

  Rule: nothing waits for an acknowledgement, and one that comes does no harm

    @request @answer
    Scenario Outline: <case>
      Given the exchange plays "control/<case>"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      And message 1 has
        | price | 20.49 |
      And the client is told of no error

      Examples:
        | case                    |
        | acknowledged            |
        | acknowledged-with-an-id |

  Rule: an error frame is told to the client, and the socket stays open

    @refusal
    Scenario: A kind of stream that the exchange does not know
      When I subscribe to the unknown stream "weather.SOL_USDC"
      Then the client is told of error 4006: "Invalid stream"

    @refusal
    Scenario: An error between two messages
      Given the exchange plays "control/error-between-messages"
      When I subscribe to "trade.SOL_USDC"
      Then 2 messages arrive
      And the client is told of error 4002: "Parse error"

  Rule: a frame that is neither does no harm

    @answer
    Scenario Outline: <case>
      Given the exchange plays "control/<case>"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives

      Examples:
        | case          |
        | unknown-frame |
        | not-json      |

  Rule: a connection that ends is told to every subscription

    @answer
    Scenario Outline: <case>
      Given the exchange plays "control/<case>"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      And the subscription is interrupted

      Examples:
        | case                 |
        | closed-for-a-restart |
        | connection-lost      |
