@streams @stream:control
Feature: Subscriptions
  Frames that ask for streams and give them back, and what the exchange refuses.

  Background:
    Given the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a stream is asked for once, however many listen

    @request @answer
    Scenario: Two listeners of one stream
      Given the exchange plays "control/two-listeners-of-one-stream"
      When I subscribe to "trade.SOL_USDC"
      And I subscribe to "trade.SOL_USDC"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["trade.SOL_USDC"]}
        """
      And the listener of "trade.SOL_USDC" hears
        | message | tradeId 412077 |
      And the second listener of "trade.SOL_USDC" hears
        | message | tradeId 412077 |
      When the subscription to "trade.SOL_USDC" is closed
      And the exchange goes on
      Then the second listener of "trade.SOL_USDC" hears
        | message | tradeId 412077 |
        | message | tradeId 412078 |
      When the second subscription to "trade.SOL_USDC" is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["trade.SOL_USDC"]}
        """
      When the exchange has played all
      Then the listener of "trade.SOL_USDC" hears
        | message | tradeId 412077 |
        | closed  |                |
      And the second listener of "trade.SOL_USDC" hears
        | message | tradeId 412077 |
        | message | tradeId 412078 |
        | closed  |                |
      And the exchange receives no other frame

    @request
    Scenario: A stream is given back and asked for again
      Given the exchange plays "control/given-back-and-asked-for-again"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      When the subscription is closed
      Then the listener hears
        | message | tradeId 412077 |
        | closed  |                |
      When the exchange goes on
      And I subscribe to "trade.SOL_USDC"
      Then the listener hears
        | message | tradeId 412079 |
      And there was 1 connection

  Rule: streams that are asked for together share a frame, but private ones have their own

    @request @signed @answer
    Scenario: Four streams on one socket
      Given the test signing key
      And the exchange plays "control/four-streams-at-once"
      When I subscribe at once to
        | trade.SOL_USDC      |
        | account.orderUpdate |
        | bookTicker.SOL_USDC |
        | trade.BTC_USDC      |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["bookTicker.SOL_USDC","trade.BTC_USDC","trade.SOL_USDC"]}
        """
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.orderUpdate"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      And the listener of "account.orderUpdate" hears
        | message | orderId 113881024563871744 |
      And the listener of "trade.SOL_USDC" hears
        | message | tradeId 412077 |
      And the listener of "trade.BTC_USDC" hears
        | message | tradeId 9001 |
      And the listener of "bookTicker.SOL_USDC" hears
        | message | updateId 88230517 |
      And there was 1 connection

    @request
    Scenario: More streams than a frame is known to hold
      When I subscribe at once to trades of 200 markets
      Then the exchange receives 200 streams in frames of at most 91
      And there was 1 connection

  Rule: a frame that is refused takes no other stream along

    @refusal
    Scenario Outline: <name> beside a public stream
      Given the exchange plays "control/refused-beside-a-public-stream"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      When I subscribe to the unknown stream "<name>"
      Then the client is told of error <code>: "<message>"
      When the exchange goes on
      Then the listener of "trade.SOL_USDC" hears
        | message | tradeId 412077 |
        | message | tradeId 412078 |
      And there was 1 connection

      Examples:
        | name                 | code | message              |
        | weather.SOL_USDC     | 4006 | Invalid stream       |
        | depth.100ms.SOL_USDC | 4008 | Invalid depth window |

    @refusal @signed
    Scenario Outline: <mistake> beside a public stream
      Given <mistake>
      And the exchange plays "control/refused-beside-a-public-stream"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      When I subscribe to "account.orderUpdate"
      Then the client is told of error 4003: "<message>"
      When the exchange goes on
      Then the listener of "trade.SOL_USDC" hears
        | message | tradeId 412077 |
        | message | tradeId 412078 |
      And there was 1 connection

      Examples:
        | mistake                                              | message             |
        | a key that signs and is not the one it says          | Invalid signature   |
        | a signing key and a clock that is 5001 ms slow       | Request has expired |
        | a signing key and a clock that is 660000 ms slow       | Invalid timestamp   |

    @refusal
    Scenario: Without a key nothing private is sent, and the public goes on
      Given a client without a key
      And the exchange plays "control/refused-beside-a-public-stream"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      When I subscribe to "account.positionUpdate"
      Then the client says that it sends nothing: "not sent: the stream account.positionUpdate is private and this client has no signer"
      When the exchange goes on
      Then the listener of "trade.SOL_USDC" hears
        | message | tradeId 412077 |
        | message | tradeId 412078 |

  Rule: a client that is closed gives nothing back stream by stream, and leaves nothing open

    @request
    Scenario: Closed with a subscription
      Given the exchange plays "control/acknowledged"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      When the client is closed
      Then the listener hears
        | message | tradeId 412077 |
        | closed  |                |
      And the client closes the connection with 1000
      And no connection is left
