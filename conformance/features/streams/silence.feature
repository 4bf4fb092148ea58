@streams @stream:control
Feature: Silence
  What a socket that says nothing may mean: a market that does not exist, a quiet one, or a connection that is gone.

  Background:
    Given the clock reads 1700000000000

  Rule: a ping of the exchange is answered

    @answer
    Scenario: Two pings, one of them empty
      Given the exchange plays "control/pings"
      When I subscribe to "trade.SOL_USDC"
      Then the exchange has pinged and seen the pong
      And the listener hears
        | message | tradeId 412077 |

  Rule: an exchange that does not answer our ping is gone, though its socket is open

    @answer
    Scenario: A half-open connection
      Given the client pings every 500 ms and connects again at once
      And the exchange plays "control/half-open"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      And within 1 s the client connects again
      And the listener hears
        | message     | tradeId 412077 |
        | interrupted | silent         |
        | resumed     | silent         |
        | message     | tradeId 412078 |

    @answer
    Scenario: A connection that answers is kept
      Given the client pings every 400 ms and connects again at once
      And the exchange plays "control/quiet-for-an-hour"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      And the client pings 3 times
      When the exchange goes on
      Then the listener hears
        | message | tradeId 412077 |
        | message | tradeId 412078 |
      And there was 1 connection

  Rule: a stream that never says a word is named, because nobody else will

    @refusal
    Scenario: A market that the exchange does not know
      Given a first message may take 20 s
      And the exchange plays "control/silent-from-the-start"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      When I subscribe to "trade.NOSUCH_USDC"
      Then within 20 s the client is told that "trade.NOSUCH_USDC" is silent
      When 3600 s pass
      And the exchange goes on
      Then the listener of "trade.SOL_USDC" hears
        | message | tradeId 412077 |
        | message | tradeId 412078 |
      And the client is told of no other silence
      And there was 1 connection

    @answer
    Scenario: A stream that must tick and never did
      Given a first message may take 20 s
      And the exchange plays "control/never-ticks"
      When I subscribe to "markPrice.SOL_USDC_PERP"
      Then within 20 s the client is told that "markPrice.SOL_USDC_PERP" is silent
      When 3600 s pass
      And the exchange goes on
      Then the listener hears
        | message | eventTime 2023-11-14T22:15:00.847601Z |
      And there was 1 connection

    @answer
    Scenario: A quiet account is no silence
      Given the test signing key
      When I subscribe to "account.orderUpdate"
      And the exchange has received 1 frame
      And 3600 s pass
      Then the client is told of no silence
      And there was 1 connection

  Rule: a stream that must tick and stops ticking ends its connection

    @answer
    Scenario: The mark price, every second, and then none for ten
      Given the exchange plays "control/stops-ticking"
      When I subscribe to "markPrice.SOL_USDC_PERP"
      Then 2 messages arrive
      And within 12 s the client connects again
      And the listener hears
        | message     | eventTime 2023-11-14T22:13:20.847601Z |
        | message     | eventTime 2023-11-14T22:13:21.847601Z |
        | interrupted | silent                                |
        | resumed     | silent                                |
        | message     | eventTime 2023-11-14T22:13:32.847601Z |
      And the client is told that "markPrice.SOL_USDC_PERP" is silent

    @answer
    Scenario: A stream that need not tick may be quiet for an hour
      Given the exchange plays "control/quiet-for-an-hour"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      When 3600 s pass
      And the exchange goes on
      Then the listener hears
        | message | tradeId 412077 |
        | message | tradeId 412078 |
      And the client is told of no silence
      And there was 1 connection
