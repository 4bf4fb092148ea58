@streams @kline @stream:kline
Feature: Klines
  kline.<interval>.<symbol>, public: the kline that runs, and its end.

  Background:
    Given the clock reads 1700000000000

  Rule: a kline is told anew until it is closed, then the next one begins

    @request @answer
    Scenario: A minute and the beginning of the next
      Given the exchange plays "kline/a-minute-and-the-next"
      When I subscribe to "kline.1m.SOL_USDC"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["kline.1m.SOL_USDC"]}
        """
      And 4 messages arrive
      And message 1 has
        | @type     | KlineUpdate                 |
        | event     | kline                       |
        | symbol    | SOL_USDC                    |
        | start     | 2023-11-14T22:13:00Z        |
        | end       | 2023-11-14T22:14:00Z        |
        | open      | 20.48                       |
        | high      | 20.52                       |
        | low       | 20.47                       |
        | close     | 20.49                       |
        | volume    | 812.40                      |
        | trades    | 57                          |
        | isClosed  | false                       |
        | eventTime | 2023-11-14T22:13:20.556056Z |
      And message 3 has
        | start    | 2023-11-14T22:13:00Z |
        | close    | 20.50                |
        | trades   | 88                   |
        | isClosed | true                 |
      And message 4 has
        | start    | 2023-11-14T22:14:00Z |
        | isClosed | false                |
      And nothing of the messages is lost

    @request @answer
    Scenario: The interval ends at the first dot, whatever the symbol has
      Given the exchange plays "kline/symbol-with-dots"
      When I subscribe to "kline.1month.BRK.B.US_USDC"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["kline.1month.BRK.B.US_USDC"]}
        """
      And 1 message arrives
      And message 1 has
        | symbol | BRK.B.US_USDC        |
        | end    | 2023-12-01T00:00:00Z |

  Rule: where nothing traded there are no prices

    @answer
    Scenario: Two minutes without a trade
      Given the exchange plays "kline/nothing-traded"
      When I subscribe to "kline.1m.SOL_USDC"
      Then 2 messages arrive
      And message 1 has
        | open     | absent |
        | high     | absent |
        | low      | absent |
        | close    | absent |
        | volume   | 0      |
        | trades   | 0      |
        | isClosed | true   |
      And message 2 has
        | volume | absent |
        | trades | 0      |
      And nothing of the messages is lost

  Rule: what the exchange adds, changes or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>: <member>
      Given the exchange plays "kline/<case>"
      When I subscribe to "kline.<interval>.SOL_USDC"
      Then 1 message arrives
      And message 1 has
        | <member> | <value> |
      And nothing of the messages is lost

      Examples:
        | case             | interval | member            | value                |
        | padded-decimals  | 2h       | open              | 20.310000000         |
        | padded-decimals  | 2h       | trades            | 2150                 |
        | times-as-on-rest | 1m       | start             | 2023-11-14T22:13:00Z |
        | unknown-member   | 1m       | unknownMembers[V] | "16641.12"           |

    @answer
    Scenario: A time that was left out is missed when it is asked for
      Given the exchange plays "kline/event-time-missing"
      When I subscribe to "kline.1m.SOL_USDC"
      Then 1 message arrives
      And message 1 has
        | close | 20.49 |
      And asking message 1 for "eventTime" fails: "KlineUpdate: the exchange left out /data/E"

  Rule: a message that cannot be read hides no other

    @refusal
    Scenario: A start that is no time
      Given the exchange plays "kline/unreadable-then-readable"
      When I subscribe to "kline.1m.SOL_USDC"
      Then 1 message arrives
      And message 1 has
        | start | 2023-11-14T22:13:00Z |
      And the listener is told of a message that cannot be read at "/data/t"

  Rule: a server streams as the contract says

    @live
    Scenario: A server's klines
      When a server's stream "kline.1m.{market}" is followed
      Then it holds to the contract
