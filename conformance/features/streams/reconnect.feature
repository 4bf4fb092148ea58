@streams @stream:control
Feature: Reconnect
  A connection ends in many ways; subscriptions go on, and listeners hear from where to where messages may be missing.

  Background:
    Given the clock reads 1700000000000
    And a window of 5000 ms

  Rule: every stream is asked for again, and its listener hears in order what happened

    @request @answer
    Scenario Outline: <case>
      Given the exchange plays "control/<case>"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      And within 1 s the client connects again
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["trade.SOL_USDC"]}
        """
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["trade.SOL_USDC"]}
        """
      And the listener hears
        | message     | tradeId 412077 |
        | interrupted | <cause>        |
        | resumed     | <cause>        |
        | message     | tradeId <next> |
      And the client was connecting, open, interrupted, open

      Examples:
        | case                    | cause             | next   |
        | cut-within-a-message    | connection failed | 412079 |
        | ended-within-a-message  | connection failed | 412079 |
        | breaks-the-protocol     | connection failed | 412078 |

    @answer
    Scenario: Lost between two messages
      Given the exchange plays "control/lost-and-regained"
      When I subscribe to "trade.SOL_USDC"
      Then 2 messages arrive
      And within 1 s the client connects again
      And the listener hears
        | message     | tradeId 412077    |
        | message     | tradeId 412078    |
        | interrupted | connection failed |
        | resumed     | connection failed |
        | message     | tradeId 412079    |
        | message     | tradeId 412080    |

    @request
    Scenario: Several streams, and none that was given back
      Given the exchange plays "control/several-streams-regained"
      When I subscribe to "trade.SOL_USDC"
      And the exchange has received 1 frame
      And I subscribe to "bookTicker.SOL_USDC"
      And the exchange has received 2 frames
      And I subscribe to "trade.BTC_USDC"
      And the exchange has received 3 frames
      And the subscription to "trade.BTC_USDC" is closed
      Then within 1 s the client connects again
      And the listener of "trade.SOL_USDC" hears
        | message     | tradeId 412077    |
        | interrupted | connection failed |
        | resumed     | connection failed |
        | message     | tradeId 412078    |
      And the listener of "bookTicker.SOL_USDC" hears
        | interrupted | connection failed |
        | resumed     | connection failed |
        | message     | updateId 88230517 |
      And the listener of "trade.BTC_USDC" hears
        | closed |  |

    @request
    Scenario: A stream that is asked for between two connections
      Given the exchange plays "control/asked-for-between-connections"
      When I subscribe to "trade.SOL_USDC"
      Then the listener hears
        | message     | tradeId 412077    |
        | interrupted | connection failed |
      When I subscribe to "bookTicker.SOL_USDC"
      Then within 3 s the client connects again
      And the listener of "bookTicker.SOL_USDC" hears
        | interrupted | connection failed |
        | resumed     | connection failed |
        | message     | updateId 88230517 |
      And the listener of "trade.SOL_USDC" hears
        | message     | tradeId 412077    |
        | interrupted | connection failed |
        | resumed     | connection failed |

  Rule: an exchange that restarts says so, and lets go of the old connection later

    @answer
    Scenario: The new connection does not wait for the end of the old one
      Given the exchange plays "control/closes-for-a-restart-and-lingers"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      And within 1 s the client connects again
      And the listener hears
        | message     | tradeId 412077     |
        | interrupted | closed by exchange |
        | resumed     | closed by exchange |
        | message     | tradeId 412078     |

  Rule: a private stream is signed anew, for the time of its connection

    @request @signed @answer
    Scenario: A minute later
      Given the test signing key
      And the client connects again at once
      And the exchange plays "control/private-stream-regained"
      When I subscribe to "account.orderUpdate"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.orderUpdate"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      When 60 s pass
      And the exchange goes on
      Then within 1 s the client connects again
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.orderUpdate"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","02o3FYjh45M7iKpY/2DcvSAQS6Aqjep9o/qPqOp+XpKiWdEmxY4tNGpMvPdDy8VRbm6a10CFHlPuZH/A/4+PBg==","1700000060000","5000"]}
        """
      And the listener hears
        | message     | orderId 113881024563871744 |
        | interrupted | connection failed          |
        | resumed     | connection failed          |
        | message     | orderId 113881024563871745 |

  Rule: attempts that fail are further and further apart, and go on

    @refusal
    Scenario: Turned away three times
      Given the exchange plays "control/refuses-connections"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      And the client tries again after at most 1 s, 2 s, 4 s, 8 s
      And the listener hears
        | message     | tradeId 412077    |
        | interrupted | connection failed |
        | resumed     | connection failed |
        | message     | tradeId 412078    |

    @refusal
    Scenario: A connection that held for half a minute makes up for what was before
      Given the exchange plays "control/lost-again-after-half-a-minute"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      And the client tries again after at most 1 s, 2 s
      And 2 messages arrive
      When 30 s pass
      And the exchange goes on
      Then the client tries again after at most 1 s
      And 3 messages arrive

    @refusal
    Scenario: Turned away before there was a first connection
      Given the exchange plays "control/refuses-the-first-connection"
      When I subscribe to "trade.SOL_USDC"
      Then within 1 s the client connects
      And the listener hears
        | interrupted | connection failed |
        | resumed     | connection failed |
        | message     | tradeId 412077    |

    @refusal
    Scenario: A client that is not to connect again ends with its connection
      Given the client does not connect again
      And the exchange plays "control/connection-lost"
      When I subscribe to "trade.SOL_USDC"
      Then the listener hears
        | message     | tradeId 412077    |
        | interrupted | connection failed |
        | closed      |                   |
      And the client was connecting, open, closed

    @request
    Scenario: Closed between two connections
      Given the exchange plays "control/connection-lost"
      When I subscribe to "trade.SOL_USDC"
      Then the listener hears
        | message     | tradeId 412077    |
        | interrupted | connection failed |
      When the client is closed
      And 3600 s pass
      Then the listener hears
        | message     | tradeId 412077    |
        | interrupted | connection failed |
        | closed      |                   |
      And there was 1 connection
      And no connection is left
