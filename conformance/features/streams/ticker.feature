@streams @ticker @stream:ticker
Feature: Ticker
  ticker.<symbol>, public: what a market did over the last 24 hours, told every second.

  Background:
    Given the clock reads 1700000000000

  Rule: each message is the whole of the last 24 hours

    @request @answer
    Scenario: Two messages a second apart
      Given the exchange plays "ticker/two-seconds"
      When I subscribe to "ticker.SOL_USDC"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["ticker.SOL_USDC"]}
        """
      And 2 messages arrive
      And message 1 has
        | @type       | TickerUpdate                |
        | event       | ticker                      |
        | symbol      | SOL_USDC                    |
        | firstPrice  | 19.87                       |
        | lastPrice   | 20.49                       |
        | high        | 20.95                       |
        | low         | 19.31                       |
        | volume      | 182734.55                   |
        | quoteVolume | 3704528.3071                |
        | trades      | 41207                       |
        | eventTime   | 2023-11-14T22:13:20.123456Z |
      And message 2 has
        | firstPrice | 19.88                       |
        | lastPrice  | 20.50                       |
        | trades     | 41211                       |
        | eventTime  | 2023-11-14T22:13:21.123461Z |
      And nothing of the messages is lost

    @request @answer
    Scenario: A symbol with a dot
      Given the exchange plays "ticker/symbol-with-a-dot"
      When I subscribe to "ticker.AAPL.US_USDC_PERP"
      Then 1 message arrives
      And message 1 has
        | symbol    | AAPL.US_USDC_PERP |
        | lastPrice | 187.44            |

  Rule: what the exchange adds, changes or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>
      Given the exchange plays "ticker/<case>"
      When I subscribe to "ticker.SOL_USDC"
      Then 1 message arrives
      And message 1 has
        | <member> | <value> |
      And nothing of the messages is lost

      Examples:
        | case           | member            | value            |
        | trades-as-text | trades            | 41207            |
        | unknown-member | unknownMembers[T] | 1700000000123156 |

    @answer
    Scenario: A last price that was left out is missed when it is asked for
      Given the exchange plays "ticker/last-price-missing"
      When I subscribe to "ticker.SOL_USDC"
      Then 1 message arrives
      And asking message 1 for "lastPrice" fails: "TickerUpdate: the exchange left out /data/c"

  Rule: a message that cannot be read hides no other

    @refusal
    Scenario: A high that is no number
      Given the exchange plays "ticker/unreadable-then-readable"
      When I subscribe to "ticker.SOL_USDC"
      Then 1 message arrives
      And message 1 has
        | high | 20.95 |
      And the listener is told of a message that cannot be read at "/data/h"

  Rule: a server streams as the contract says

    @live
    Scenario: A server's last 24 hours
      When a server's stream "ticker.{market}" is followed
      Then it holds to the contract
