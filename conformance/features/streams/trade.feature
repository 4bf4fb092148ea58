@streams @trade @stream:trade
Feature: Trades
  trade.<symbol>, public: every trade of a market as it happens.

  Background:
    Given the clock reads 1700000000000

  Rule: a subscription names its stream, and each message is one trade

    @request @answer
    Scenario: A seller takes, then a buyer
      Given the exchange plays "trade/seller-takes-then-buyer-takes"
      When I subscribe to "trade.SOL_USDC"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["trade.SOL_USDC"]}
        """
      And 2 messages arrive
      And message 1 has
        | @type         | TradeUpdate                 |
        | event         | trade                       |
        | symbol        | SOL_USDC                    |
        | price         | 20.49                       |
        | quantity      | 3.00                        |
        | isBuyerMaker  | true                        |
        | buyerOrderId  | 113881024563871702          |
        | sellerOrderId | 113881024563871744          |
        | tradeId       | 412077                      |
        | eventTime     | 2023-11-14T22:13:20.123456Z |
        | engineTime    | 2023-11-14T22:13:20.121Z    |
      And message 2 has
        | price         | 20.50              |
        | isBuyerMaker  | false              |
        | buyerOrderId  | 113881024563871760 |
        | sellerOrderId | 113881024563871715 |
        | tradeId       | 412078             |
      And nothing of the messages is lost

    @request @answer
    Scenario: A symbol with a dot
      Given the exchange plays "trade/symbol-with-a-dot"
      When I subscribe to "trade.AAPL.US_USDC_PERP"
      Then 1 message arrives
      And message 1 has
        | symbol | AAPL.US_USDC_PERP |

    @request
    Scenario: A stream is given back
      Given the exchange plays "trade/one-trade-then-unsubscribed"
      When I subscribe to "trade.SOL_USDC"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["trade.SOL_USDC"]}
        """
      And 1 message arrives
      When the subscription is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["trade.SOL_USDC"]}
        """

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>
      Given the exchange plays "trade/<case>"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      And message 1 has
        | <member> | <value> |
      And nothing of the messages is lost

      Examples:
        | case           | member            | value              |
        | unknown-member | unknownMembers[X] | "Book"             |
        | ids-as-numbers | buyerOrderId      | 113881024563871744 |

    @answer
    Scenario: A price that was left out is missed when it is asked for
      Given the exchange plays "trade/price-missing"
      When I subscribe to "trade.SOL_USDC"
      Then 2 messages arrive
      And asking message 1 for "price" fails: "TradeUpdate: the exchange left out /data/p"
      And message 2 has
        | price | 20.49 |

    @refusal
    Scenario: A message that cannot be read is told of and does not hide the next
      Given the exchange plays "trade/unreadable-then-readable"
      When I subscribe to "trade.SOL_USDC"
      Then 1 message arrives
      And message 1 has
        | tradeId | 412078 |
      And the listener is told of a message that cannot be read at "/data/p"

  Rule: a server streams as the contract says

    @live
    Scenario: A server's trades
      When a server's stream "trade.{market}" is followed
      Then it holds to the contract
