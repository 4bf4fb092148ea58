@streams @liquidation @stream:liquidation
Feature: Liquidations
  liquidation and liquidation.<symbol>, public: every liquidation as it happens.

  Background:
    Given the clock reads 1700000000000

  Rule: one stream tells of all markets, and one of a single market

    @request @answer
    Scenario: On two markets
      Given the exchange plays "liquidation/on-two-markets"
      When I subscribe to "liquidation"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["liquidation"]}
        """
      And 2 messages arrive
      And message 1 has
        | @type      | LiquidationUpdate           |
        | event      | liquidation                 |
        | symbol     | SOL_USDC_PERP               |
        | side       | Ask                         |
        | quantity   | 12.40                       |
        | price      | 19.62                       |
        | eventTime  | 2023-11-14T22:13:20.091Z    |
        | engineTime | 2023-11-14T22:13:20.089159Z |
      And message 2 has
        | symbol   | BTC_USDC_PERP |
        | side     | Bid           |
        | quantity | 0.01350       |
        | price    | 36911.2       |
      And nothing of the messages is lost

    @request @answer
    Scenario: On one market
      Given the exchange plays "liquidation/of-one-market"
      When I subscribe to "liquidation.SOL_USDC_PERP"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["liquidation.SOL_USDC_PERP"]}
        """
      And 1 message arrives
      And message 1 has
        | symbol | SOL_USDC_PERP |
        | price  | 19.62         |
      And nothing of the messages is lost

    @request @answer
    Scenario: A symbol with a dot
      Given the exchange plays "liquidation/symbol-with-a-dot"
      When I subscribe to "liquidation.AAPL.US_USDC_PERP"
      Then 1 message arrives
      And message 1 has
        | symbol | AAPL.US_USDC_PERP |

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>: <member>
      Given the exchange plays "liquidation/<case>"
      When I subscribe to "liquidation"
      Then 1 message arrives
      And message 1 has
        | <member> | <value> |
      And nothing of the messages is lost

      Examples:
        | case           | member            | value      |
        | unknown-values | side              | Both       |
        | unknown-values | unknownMembers[k] | "Backstop" |

    @answer
    Scenario: A price that was left out is missed when it is asked for
      Given the exchange plays "liquidation/price-missing"
      When I subscribe to "liquidation"
      Then 1 message arrives
      And asking message 1 for "price" fails: "LiquidationUpdate: the exchange left out /data/p"

  Rule: a message that cannot be read hides no other

    @refusal
    Scenario: A quantity that is no number
      Given the exchange plays "liquidation/unreadable-then-readable"
      When I subscribe to "liquidation"
      Then 1 message arrives
      And message 1 has
        | quantity | 12.40 |
      And the listener is told of a message that cannot be read at "/data/q"

  Rule: a server streams as the contract says

    @live
    Scenario: Liquidations on all markets of a server
      When a server's stream "liquidation" is followed
      Then it holds to the contract

    @live
    Scenario: Liquidations on one market of a server
      When a server's stream "liquidation.{future}" is followed
      Then it holds to the contract
