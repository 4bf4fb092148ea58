@streams @stream:control
Feature: Frames
  What a frame may be: whole or in pieces, damaged, or larger than anybody needs.

  Background:
    Given the clock reads 1700000000000

  Rule: a damaged frame costs itself and nothing else

    @refusal
    Scenario Outline: <case> is told to the client
      Given the exchange plays "frames/<case>"
      When I subscribe to "trade.SOL_USDC"
      Then 2 messages arrive
      And the client is told of a frame that cannot be read at "<pointer>"
      And there was 1 connection

      Examples:
        | case               | pointer |
        | a-list             |         |
        | empty              |         |
        | control-characters |         |

    @refusal
    Scenario Outline: <case> is told to the stream's listener
      Given the exchange plays "frames/<case>"
      When I subscribe to "trade.SOL_USDC"
      Then the listener hears
        | message    | tradeId 412076 |
        | unreadable | <pointer>      |
        | message    | tradeId 412078 |
      And there was 1 connection

      Examples:
        | case                 | pointer |
        | cut-short            | /data/T |
        | message-is-cut-short | /data/p |
        | data-is-missing      | /data   |
        | data-is-null         | /data   |
        | data-is-a-list       | /data   |

    @answer
    Scenario Outline: <case> is passed over
      Given the exchange plays "frames/<case>"
      When I subscribe to "trade.SOL_USDC"
      Then the listener hears
        | message | tradeId 412076 |
        | message | tradeId 412078 |
      And the client is told of no error
      And there was 1 connection

      Examples:
        | case               |
        | stream-of-nobody   |
        | stream-is-a-number |

  Rule: a message may come in several frames

    @answer
    Scenario: 17 bytes at a time
      Given the exchange plays "control/in-pieces"
      When I subscribe to "trade.SOL_USDC"
      Then the listener hears
        | message | tradeId 412077 |
        | message | tradeId 412078 |
      And nothing of the messages is lost

  Rule: a frame above the limit is refused unread, and costs its connection

    @refusal
    Scenario: 5 MiB
      Given the exchange plays "control/a-frame-of-5-megabytes"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      And within 1 s the client connects again
      And the listener hears
        | message     | tradeId 412077  |
        | interrupted | frame too large |
        | resumed     | frame too large |
        | message     | tradeId 412079  |

    @answer
    Scenario: 4 MiB, which is the limit
      Given the exchange plays "control/a-frame-of-4-megabytes"
      When I subscribe to "trade.SOL_USDC"
      Then the listener hears
        | message | tradeId 412077 |
        | message | tradeId 412078 |
      And there was 1 connection

  Rule: frames are compressed if the client asks for it

    @request @answer
    Scenario: As it comes
      Given the exchange plays "control/acknowledged"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      And the client offers no extension

    @request @answer
    Scenario: Compressed
      Given the client asks for compression
      And the exchange plays "control/acknowledged"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      And the client offers permessage-deflate
