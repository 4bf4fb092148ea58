@unified @unified:createOrderWithTakeProfitAndStopLoss
Feature: Create order with take profit and stop loss
  An order with both exits attached, which come to be when it fills.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: the exits are market orders unless they have a limit price

    @request @result
    Scenario: A bid with both exits
      Given the exchange answers with fixture "order/execute-order/exits-of-a-limit-bid"
      When createOrderWithTakeProfitAndStopLoss is called with
        | symbol          | SOL/USDC:USDC |
        | type            | LIMIT         |
        | side            | BUY           |
        | amount          | 3             |
        | price           | 20.5          |
        | takeProfitPrice | 24.4          |
        | stopLossPrice   | 19            |
        | clientOrderId   | 7             |
      Then the body of request 1 is
        """
        {
          "clientId": 7,
          "orderType": "Limit",
          "price": "20.5",
          "quantity": "3",
          "side": "Bid",
          "stopLossTriggerPrice": "19",
          "symbol": "SOL_USDC_PERP",
          "takeProfitTriggerPrice": "24.4"
        }
        """
      And the result is
        | id              | 113881024563871744       |
        | clientOrderId   | 7                        |
        | symbol          | SOL/USDC:USDC            |
        | type            | LIMIT                    |
        | side            | BUY                      |
        | timeInForce     | GTC                      |
        | postOnly        | false                    |
        | price           | 20.5                     |
        | stopLossPrice   | 19                       |
        | takeProfitPrice | 24.4                     |
        | amount          | 3                        |
        | filled          | 0                        |
        | remaining       | 3                        |
        | cost            | 0                        |
        | status          | OPEN                     |
        | timestamp       | 2023-11-14T22:13:20.021Z |

    @request @result
    Scenario: An ask whose take profit has a limit price, each exit by another price
      Given the exchange answers with fixture "order/execute-order/exits-of-a-market-ask"
      When createOrderWithTakeProfitAndStopLoss is called with
        | symbol               | SOL/USDC:USDC |
        | type                 | MARKET        |
        | side                 | SELL          |
        | amount               | 3             |
        | takeProfitPrice      | 18            |
        | takeProfitLimitPrice | 18.1          |
        | takeProfitBy         | MARK          |
        | stopLossPrice        | 22            |
        | stopLossBy           | INDEX         |
        | clientOrderId        | 7             |
      Then the body of request 1 is
        """
        {
          "clientId": 7,
          "orderType": "Market",
          "quantity": "3",
          "side": "Ask",
          "stopLossTriggerBy": "IndexPrice",
          "stopLossTriggerPrice": "22",
          "symbol": "SOL_USDC_PERP",
          "takeProfitLimitPrice": "18.1",
          "takeProfitTriggerBy": "MarkPrice",
          "takeProfitTriggerPrice": "18"
        }
        """
      And the result is
        | id              | 113881024563871744       |
        | clientOrderId   | 7                        |
        | symbol          | SOL/USDC:USDC            |
        | type            | MARKET                   |
        | side            | SELL                     |
        | timeInForce     | GTC                      |
        | postOnly        | false                    |
        | stopLossPrice   | 22                       |
        | takeProfitPrice | 18                       |
        | amount          | 3                        |
        | filled          | 3                        |
        | remaining       | 0                        |
        | cost            | 61.17                    |
        | average         | 20.39                    |
        | status          | CLOSED                   |
        | timestamp       | 2023-11-14T22:13:20.021Z |

  Rule: the stop loss lies on the other side of the take profit

    @error
    Scenario Outline: <side> with a take profit at <profit> and a stop loss at <loss>
      When createOrderWithTakeProfitAndStopLoss is called with
        | symbol          | SOL/USDC:USDC |
        | type            | MARKET        |
        | side            | <side>        |
        | amount          | 3             |
        | takeProfitPrice | <profit>      |
        | stopLossPrice   | <loss>        |
      Then the call fails as InvalidOrderException: "<message>"
      And its outcome is NOT_SENT
      And there was no request

      Examples:
        | side | profit | loss   | message                                                                        |
        | BUY  | 19     | 24.4   | stopLossPrice 24.4: that of a purchase lies below the take profit, which is 19 |
        | BUY  | 19     | 19     | stopLossPrice 19: that of a purchase lies below the take profit, which is 19   |
        | SELL | 24.4   | 19     | stopLossPrice 19: that of a sale lies above the take profit, which is 24.4     |
        | SELL | 19.001 | 24     | takeProfitPrice 19.001: SOL/USDC:USDC has ticks of 0.01                        |
        | SELL | 19     | 24.001 | stopLossPrice 24.001: SOL/USDC:USDC has ticks of 0.01                          |

  Rule: what the exchange says is told by its meaning

    @error
    Scenario Outline: <code> is <exception>
      Given the exchange refuses fixture "order/execute-order/exits-of-a-limit-bid" with <status> "<code>": "<reason>"
      When createOrderWithTakeProfitAndStopLoss is called with
        | symbol          | SOL/USDC:USDC |
        | type            | LIMIT         |
        | side            | BUY           |
        | amount          | 3             |
        | price           | 20.5          |
        | takeProfitPrice | 24.4          |
        | stopLossPrice   | 19            |
        | clientOrderId   | 7             |
      Then the call fails as <exception>: "executeOrder was refused with <status> <code>: <reason>"
      And its code is "<code>"
      And its outcome is REFUSED

      Examples:
        | status | code                | exception                  | reason              |
        | 400    | INSUFFICIENT_MARGIN | InsufficientFundsException | Insufficient margin |
        | 400    | INVALID_ORDER       | InvalidOrderException      | Invalid order       |
        | 400    | INVALID_MARKET      | BadSymbolException         | Invalid market      |
        | 429    | TOO_MANY_REQUESTS   | RateLimitException         | Too many requests   |

    @error
    Scenario: A lost answer is told with the client id to look for
      Given the exchange refuses fixture "order/execute-order/exits-of-a-limit-bid" with 504 "TIMEOUT": "Timeout"
      When createOrderWithTakeProfitAndStopLoss is called with
        | symbol          | SOL/USDC:USDC |
        | type            | LIMIT         |
        | side            | BUY           |
        | amount          | 3             |
        | price           | 20.5          |
        | takeProfitPrice | 24.4          |
        | stopLossPrice   | 19            |
        | clientOrderId   | 7             |
      Then the call fails as UnknownOutcomeException: "executeOrder has an unknown outcome: the answer was 504 TIMEOUT: Timeout; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      And its clientId is given as "7"
