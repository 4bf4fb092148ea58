@streams @stream:control
Feature: Slow listeners
  What becomes of messages that a listener is too slow for; the socket never waits for it.

  Background:
    Given the clock reads 1700000000000
    And the listener is busy with its first message

  Rule: unless told otherwise nothing is left out unsaid

    @answer
    Scenario: Two trades may wait, and three come
      Given at most 2 messages wait, or else the subscription is interrupted
      And the exchange plays "overflow/four-trades"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      When the exchange goes on
      And the exchange has sent what it will, and waits
      And the listener goes on
      Then the listener hears
        | message     | tradeId 412077 |
        | interrupted | overflow       |
        | resumed     | overflow       |
        | message     | tradeId 412080 |
      When the exchange goes on
      Then the listener hears
        | message     | tradeId 412077 |
        | interrupted | overflow       |
        | resumed     | overflow       |
        | message     | tradeId 412080 |
        | message     | tradeId 412081 |
      And of 5 messages 3 were delivered, 2 dropped and 0 superseded
      And there was 1 connection

  Rule: where each message is a whole state, old ones may be left out

    @answer
    Scenario: The oldest of three tickers
      Given at most 2 messages wait, or else the oldest are dropped
      And the exchange plays "overflow/four-tickers"
      When I subscribe to "bookTicker.SOL_USDC"
      Then 1 message arrives
      When the exchange goes on
      And the exchange has sent what it will, and waits
      And the listener goes on
      Then the listener hears
        | message | updateId 88230517 |
        | message | updateId 88230520 |
        | message | updateId 88230521 |
      When the exchange goes on
      Then the listener hears
        | message | updateId 88230517 |
        | message | updateId 88230520 |
        | message | updateId 88230521 |
        | message | updateId 88230522 |
      And of 6 messages 4 were delivered, 2 dropped and 0 superseded

    @answer
    Scenario: All but the newest ticker
      Given of each state only the newest message waits
      And the exchange plays "overflow/four-tickers"
      When I subscribe to "bookTicker.SOL_USDC"
      Then 1 message arrives
      When the exchange goes on
      And the exchange has sent what it will, and waits
      And the listener goes on
      Then the listener hears
        | message | updateId 88230517 |
        | message | updateId 88230521 |
      When the exchange goes on
      Then the listener hears
        | message | updateId 88230517 |
        | message | updateId 88230521 |
        | message | updateId 88230522 |
      And of 6 messages 3 were delivered, 0 dropped and 3 superseded

    @answer
    Scenario: The newest message of each position
      Given the test signing key
      And of each state only the newest message waits
      And the exchange plays "overflow/positions-of-two-markets"
      When I subscribe to "account.positionUpdate"
      Then 1 message arrives
      When the exchange goes on
      And the exchange has sent what it will, and waits
      And the listener goes on
      Then 3 messages arrive
      When the exchange goes on
      Then 4 messages arrive
      And message 2 has
        | symbol      | SOL_USDC_PERP |
        | netQuantity | 4.0           |
      And message 3 has
        | symbol      | ETH_USDC_PERP |
        | netQuantity | 0.2           |
      And message 4 has
        | symbol      | ETH_USDC_PERP |
        | netQuantity | 0.3           |

    @answer
    Scenario: A position that was closed is not hidden by the next on its market
      Given the test signing key
      And of each state only the newest message waits
      And the exchange plays "overflow/one-position-closed-and-another-opened"
      When I subscribe to "account.positionUpdate"
      Then 1 message arrives
      When the exchange goes on
      And the exchange has sent what it will, and waits
      And the listener goes on
      Then 3 messages arrive
      When the exchange goes on
      Then 4 messages arrive
      And message 2 has
        | event       | positionClosed |
        | positionId  | 61200417233    |
        | netQuantity | 0              |
        | pnlRealized | 0.24           |
      And message 3 has
        | event       | positionAdjusted |
        | positionId  | 61200433190      |
        | netQuantity | -1.5             |

  Rule: a stream of which each message counts cannot be thinned out

    @refusal
    Scenario Outline: <stream>: <policy>
      Given <policy>
      When I subscribe to "<stream>"
      Then the client takes no such subscription: "<message>"

      Examples:
        | stream         | policy                                                  | message                                                                                                 |
        | trade.SOL_USDC | of each state only the newest message waits             | overflow: conflate() would leave out messages of trade.SOL_USDC, which are a sequence; use interrupt    |
        | depth.SOL_USDC | at most 2 messages wait, or else the oldest are dropped | overflow: dropOldest(2) would leave out messages of depth.SOL_USDC, which are a sequence; use interrupt |
