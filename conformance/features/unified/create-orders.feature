@unified @unified:createOrders
Feature: Create orders
  Several orders in one request, each with a result of its own. Nothing is sent before every order has been found fit.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: results stand in the order of the request

    @request @result
    Scenario: A bid and an ask rest
      Given the exchange answers with fixture "order/execute-orders/two-rest"
      When createOrders is called with
        | symbol   | type  | side | amount | price | clientOrderId |
        | SOL/USDC | LIMIT | BUY  | 3      | 20.5  | 7             |
        | SOL/USDC | LIMIT | SELL | 3      | 31.2  | 8             |
      Then the requests are
        | GET /api/v1/markets |
        | POST /api/v1/orders |
      And the body of request 1 is
        """
        [
          {"clientId": 7, "orderType": "Limit", "price": "20.5", "quantity": "3", "side": "Bid", "symbol": "SOL_USDC"},
          {"clientId": 8, "orderType": "Limit", "price": "31.2", "quantity": "3", "side": "Ask", "symbol": "SOL_USDC"}
        ]
        """
      And the result is
        | 0.@type               | Placed                   |
        | 0.order.id            | 113881024563871744       |
        | 0.order.clientOrderId | 7                        |
        | 0.order.symbol        | SOL/USDC                 |
        | 0.order.type          | LIMIT                    |
        | 0.order.side          | BUY                      |
        | 0.order.timeInForce   | GTC                      |
        | 0.order.postOnly      | false                    |
        | 0.order.price         | 20.5                     |
        | 0.order.amount        | 3                        |
        | 0.order.filled        | 0                        |
        | 0.order.remaining     | 3                        |
        | 0.order.cost          | 0                        |
        | 0.order.status        | OPEN                     |
        | 0.order.timestamp     | 2023-11-14T22:13:20.021Z |
        | 1.@type               | Placed                   |
        | 1.order.id            | 113881024563871745       |
        | 1.order.clientOrderId | 8                        |
        | 1.order.symbol        | SOL/USDC                 |
        | 1.order.type          | LIMIT                    |
        | 1.order.side          | SELL                     |
        | 1.order.timeInForce   | GTC                      |
        | 1.order.postOnly      | false                    |
        | 1.order.price         | 31.2                     |
        | 1.order.amount        | 3                        |
        | 1.order.filled        | 0                        |
        | 1.order.remaining     | 3                        |
        | 1.order.cost          | 0                        |
        | 1.order.status        | OPEN                     |
        | 1.order.timestamp     | 2023-11-14T22:13:20.021Z |

    @request @result
    Scenario: Orders of every kind, one of which is refused
      Given the exchange answers with fixture "order/execute-orders/full"
      When createOrders is called with
        | symbol        | type   | side | amount | price | clientOrderId | postOnly | timeInForce | reduceOnly | selfTradePrevention | takeProfitPrice | takeProfitLimitPrice | takeProfitBy | stopLossPrice | stopLossLimitPrice | stopLossBy | autoLend | autoLendRedeem | autoBorrow | autoBorrowRepay | triggerPrice | triggerPercent | triggerBy | slippageTolerance | slippageUnit | cost |
        | SOL/USDC:USDC | LIMIT  | BUY  | 3      | 20.4  | 7             | true     | GTC         | false      | REJECT_MAKER        | 24.4            | 24.5                 | INDEX        | 19            | 18.9               | MARK       | true     | true           | false      | false           |              |                |           |                   |              |      |
        | SOL/USDC:USDC | MARKET | SELL |        |       | 8             |          |             | true       |                     |                 |                      |              |               |                    |            |          |                |            |                 | 18.25        | 80             | LAST      | 0.5               | PERCENT      |      |
        | SOL/USDC      | MARKET | BUY  |        |       | 9             |          |             |            |                     |                 |                      |              |               |                    |            |          |                |            |                 |              |                |           |                   |              | 61.5 |
        | SOL/USDC      | LIMIT  | SELL | 3      | 31.2  | 10            |          |             |            |                     |                 |                      |              |               |                    |            |          |                |            |                 |              |                |           |                   |              |      |
      Then the body of request 1 is
        """
        [
          {
            "autoBorrow": false,
            "autoBorrowRepay": false,
            "autoLend": true,
            "autoLendRedeem": true,
            "clientId": 7,
            "orderType": "Limit",
            "postOnly": true,
            "price": "20.4",
            "quantity": "3",
            "reduceOnly": false,
            "selfTradePrevention": "RejectMaker",
            "side": "Bid",
            "stopLossLimitPrice": "18.9",
            "stopLossTriggerBy": "MarkPrice",
            "stopLossTriggerPrice": "19",
            "symbol": "SOL_USDC_PERP",
            "takeProfitLimitPrice": "24.5",
            "takeProfitTriggerBy": "IndexPrice",
            "takeProfitTriggerPrice": "24.4",
            "timeInForce": "GTC"
          },
          {
            "clientId": 8,
            "orderType": "Market",
            "reduceOnly": true,
            "side": "Ask",
            "slippageTolerance": "0.5",
            "slippageToleranceType": "Percent",
            "symbol": "SOL_USDC_PERP",
            "triggerBy": "LastPrice",
            "triggerPrice": "18.25",
            "triggerQuantity": "80%"
          },
          {"clientId": 9, "orderType": "Market", "quoteQuantity": "61.5", "side": "Bid", "symbol": "SOL_USDC"},
          {"clientId": 10, "orderType": "Limit", "price": "31.2", "quantity": "3", "side": "Ask", "symbol": "SOL_USDC"}
        ]
        """
      And the result is
        | 0.@type                 | Placed                                                                                          |
        | 0.order.id              | 113881024563871744                                                                              |
        | 0.order.clientOrderId   | 7                                                                                               |
        | 0.order.symbol          | SOL/USDC:USDC                                                                                   |
        | 0.order.type            | LIMIT                                                                                           |
        | 0.order.side            | BUY                                                                                             |
        | 0.order.timeInForce     | GTC                                                                                             |
        | 0.order.postOnly        | true                                                                                            |
        | 0.order.reduceOnly      | false                                                                                           |
        | 0.order.price           | 20.4                                                                                            |
        | 0.order.stopLossPrice   | 19                                                                                              |
        | 0.order.takeProfitPrice | 24.4                                                                                            |
        | 0.order.amount          | 3                                                                                               |
        | 0.order.filled          | 0                                                                                               |
        | 0.order.remaining       | 3                                                                                               |
        | 0.order.cost            | 0                                                                                               |
        | 0.order.status          | OPEN                                                                                            |
        | 0.order.timestamp       | 2023-11-14T22:13:20.021Z                                                                        |
        | 1.@type                 | Placed                                                                                          |
        | 1.order.id              | 113881024563871745                                                                              |
        | 1.order.clientOrderId   | 8                                                                                               |
        | 1.order.symbol          | SOL/USDC:USDC                                                                                   |
        | 1.order.type            | MARKET                                                                                          |
        | 1.order.side            | SELL                                                                                            |
        | 1.order.timeInForce     | GTC                                                                                             |
        | 1.order.postOnly        | false                                                                                           |
        | 1.order.reduceOnly      | true                                                                                            |
        | 1.order.triggerPrice    | 18.25                                                                                           |
        | 1.order.filled          | 0                                                                                               |
        | 1.order.cost            | 0                                                                                               |
        | 1.order.status          | OPEN                                                                                            |
        | 1.order.timestamp       | 2023-11-14T22:13:20.021Z                                                                        |
        | 2.@type                 | Placed                                                                                          |
        | 2.order.id              | 113881024563871746                                                                              |
        | 2.order.clientOrderId   | 9                                                                                               |
        | 2.order.symbol          | SOL/USDC                                                                                        |
        | 2.order.type            | MARKET                                                                                          |
        | 2.order.side            | BUY                                                                                             |
        | 2.order.timeInForce     | GTC                                                                                             |
        | 2.order.postOnly        | false                                                                                           |
        | 2.order.amount          | 3                                                                                               |
        | 2.order.filled          | 3                                                                                               |
        | 2.order.remaining       | 0                                                                                               |
        | 2.order.cost            | 61.47                                                                                           |
        | 2.order.average         | 20.49                                                                                           |
        | 2.order.status          | CLOSED                                                                                          |
        | 2.order.timestamp       | 2023-11-14T22:13:20.021Z                                                                        |
        | 3.@type                 | Refused                                                                                         |
        | 3.reason.@type          | InvalidOrderException                                                                           |
        | 3.reason.message        | executeOrders refused this item with INVALID_PRICE: Price is too far from the last active price |
        | 3.reason.outcome        | REFUSED                                                                                         |
        | 3.reason.code           | INVALID_PRICE                                                                                   |
        | 3.reason.status         | 200                                                                                             |

  Rule: an item is refused, or in doubt, by itself

    @result
    Scenario: The exchange does not know what became of one order
      Given the exchange answers with fixture "order/execute-orders/one-of-three-in-doubt"
      When createOrders is called with
        | symbol   | type  | side | amount | price | clientOrderId |
        | SOL/USDC | LIMIT | BUY  | 3      | 20.5  | 7             |
        | SOL/USDC | LIMIT | BUY  | 3      | 20.4  | 8             |
        | SOL/USDC | LIMIT | SELL | 3      | 31.2  | 9             |
      Then the result is
        | 0.@type               | Placed                                                                                                                 |
        | 0.order.id            | 113881024563871744                                                                                                     |
        | 0.order.clientOrderId | 7                                                                                                                      |
        | 0.order.symbol        | SOL/USDC                                                                                                               |
        | 0.order.type          | LIMIT                                                                                                                  |
        | 0.order.side          | BUY                                                                                                                    |
        | 0.order.timeInForce   | GTC                                                                                                                    |
        | 0.order.postOnly      | false                                                                                                                  |
        | 0.order.price         | 20.5                                                                                                                   |
        | 0.order.amount        | 3                                                                                                                      |
        | 0.order.filled        | 0                                                                                                                      |
        | 0.order.remaining     | 3                                                                                                                      |
        | 0.order.cost          | 0                                                                                                                      |
        | 0.order.status        | OPEN                                                                                                                   |
        | 0.order.timestamp     | 2023-11-14T22:13:20.021Z                                                                                               |
        | 1.@type               | Unknown                                                                                                                |
        | 1.reason.@type        | UnknownOutcomeException                                                                                                |
        | 1.reason.message      | executeOrders has an unknown outcome: the answer to an item was TIMEOUT; it can take effect until 2023-11-14T22:13:25Z |
        | 1.reason.outcome      | UNKNOWN                                                                                                                |
        | 1.reason.code         | TIMEOUT                                                                                                                |
        | 1.reason.status       | 200                                                                                                                    |
        | 1.reason.clientId     | 8                                                                                                                      |
        | 1.reason.deadline     | 2023-11-14T22:13:25Z                                                                                                   |
        | 2.@type               | Refused                                                                                                                |
        | 2.reason.@type        | InsufficientFundsException                                                                                             |
        | 2.reason.message      | executeOrders refused this item with INSUFFICIENT_FUNDS: Insufficient funds                                            |
        | 2.reason.outcome      | REFUSED                                                                                                                |
        | 2.reason.code         | INSUFFICIENT_FUNDS                                                                                                     |
        | 2.reason.status       | 200                                                                                                                    |

    @result
    Scenario: A result newer than this release says nothing of the order
      Given the exchange answers with fixture "order/execute-orders/unknown-operation"
      When createOrders is called with
        | symbol   | type  | side | amount | price | clientOrderId |
        | SOL/USDC | LIMIT | BUY  | 3      | 20.5  | 7             |
        | SOL/USDC | LIMIT | SELL | 3      | 31.2  | 8             |
      Then the result is
        | 0.@type               | Placed                                                                                   |
        | 0.order.id            | 113881024563871744                                                                       |
        | 0.order.clientOrderId | 7                                                                                        |
        | 0.order.symbol        | SOL/USDC                                                                                 |
        | 0.order.type          | LIMIT                                                                                    |
        | 0.order.side          | BUY                                                                                      |
        | 0.order.timeInForce   | GTC                                                                                      |
        | 0.order.postOnly      | false                                                                                    |
        | 0.order.price         | 20.5                                                                                     |
        | 0.order.amount        | 3                                                                                        |
        | 0.order.filled        | 0                                                                                        |
        | 0.order.remaining     | 3                                                                                        |
        | 0.order.cost          | 0                                                                                        |
        | 0.order.status        | OPEN                                                                                     |
        | 0.order.timestamp     | 2023-11-14T22:13:20.021Z                                                                 |
        | 1.@type               | Unknown                                                                                  |
        | 1.reason.@type        | UnreadableAnswerException                                                                |
        | 1.reason.message      | executeOrders: the answer cannot be read at /1: neither an order nor a refusal was found |
        | 1.reason.outcome      | EXECUTED                                                                                 |

    @result
    Scenario: An order without its id is told without losing the others
      Given the exchange answers with fixture "order/execute-orders/id-missing"
      When createOrders is called with
        | symbol   | type  | side | amount | price | clientOrderId |
        | SOL/USDC | LIMIT | BUY  | 3      | 20.5  | 7             |
        | SOL/USDC | LIMIT | SELL | 3      | 31.2  | 8             |
      Then the result is
        | 0.@type               | Placed                                  |
        | 0.order.id            | 113881024563871744                      |
        | 0.order.clientOrderId | 7                                       |
        | 0.order.symbol        | SOL/USDC                                |
        | 0.order.type          | LIMIT                                   |
        | 0.order.side          | BUY                                     |
        | 0.order.timeInForce   | GTC                                     |
        | 0.order.postOnly      | false                                   |
        | 0.order.price         | 20.5                                    |
        | 0.order.amount        | 3                                       |
        | 0.order.filled        | 0                                       |
        | 0.order.remaining     | 3                                       |
        | 0.order.cost          | 0                                       |
        | 0.order.status        | OPEN                                    |
        | 0.order.timestamp     | 2023-11-14T22:13:20.021Z                |
        | 1.@type               | Unknown                                 |
        | 1.reason.@type        | UnreadableAnswerException               |
        | 1.reason.message      | LimitOrder: the exchange left out /1/id |
        | 1.reason.outcome      | EXECUTED                                |

    @result
    Scenario: A refusal without words
      Given the exchange answers with fixture "order/execute-orders/message-missing"
      When createOrders is called with
        | symbol   | type  | side | amount | price | clientOrderId |
        | SOL/USDC | LIMIT | BUY  | 3      | 20.5  | 7             |
        | SOL/USDC | LIMIT | SELL | 3      | 31.2  | 8             |
      Then the result is
        | 0.@type               | Placed                                             |
        | 0.order.id            | 113881024563871744                                 |
        | 0.order.clientOrderId | 7                                                  |
        | 0.order.symbol        | SOL/USDC                                           |
        | 0.order.type          | LIMIT                                              |
        | 0.order.side          | BUY                                                |
        | 0.order.timeInForce   | GTC                                                |
        | 0.order.postOnly      | false                                              |
        | 0.order.price         | 20.5                                               |
        | 0.order.amount        | 3                                                  |
        | 0.order.filled        | 0                                                  |
        | 0.order.remaining     | 3                                                  |
        | 0.order.cost          | 0                                                  |
        | 0.order.status        | OPEN                                               |
        | 0.order.timestamp     | 2023-11-14T22:13:20.021Z                           |
        | 1.@type               | Refused                                            |
        | 1.reason.@type        | InvalidOrderException                              |
        | 1.reason.message      | executeOrders refused this item with INVALID_PRICE |
        | 1.reason.outcome      | REFUSED                                            |
        | 1.reason.code         | INVALID_PRICE                                      |
        | 1.reason.status       | 200                                                |

  Rule: nothing is sent before every order has been found fit

    @error
    Scenario: One order lies between two ticks
      When createOrders is called with
        | symbol   | type  | side | amount | price  | clientOrderId |
        | SOL/USDC | LIMIT | BUY  | 3      | 20.5   | 7             |
        | SOL/USDC | LIMIT | SELL | 3      | 31.205 | 8             |
      Then the call fails as InvalidOrderException: "order 2 of 2: price 31.205: SOL/USDC has ticks of 0.01"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: One market does not exist
      When createOrders is called with
        | symbol   | type  | side | amount | price | clientOrderId |
        | SOL/EUR  | LIMIT | BUY  | 3      | 20.5  | 7             |
        | SOL/USDC | LIMIT | SELL | 3      | 31.2  | 8             |
      Then the call fails as BadSymbolException: "order 1 of 2: there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: Two orders have the same client id, and could not be told apart
      When createOrders is called with
        | symbol   | type  | side | amount | price | clientOrderId |
        | SOL/USDC | LIMIT | BUY  | 3      | 20.5  | 7             |
        | SOL/USDC | LIMIT | SELL | 3      | 31.2  | 7             |
      Then the call fails as InvalidOrderException: "clientOrderId 7: two orders of the batch have it"
      And its outcome is NOT_SENT
      And there was no request

  Rule: a batch can be refused or lost as a whole

    @error
    Scenario Outline: <code> is <exception>
      Given the exchange refuses fixture "order/execute-orders/two-rest" with <status> "<code>": "<reason>"
      When createOrders is called with
        | symbol   | type  | side | amount | price | clientOrderId |
        | SOL/USDC | LIMIT | BUY  | 3      | 20.5  | 7             |
        | SOL/USDC | LIMIT | SELL | 3      | 31.2  | 8             |
      Then the call fails as <exception>: "executeOrders was refused with <status> <code>: <reason>"
      And its code is "<code>"
      And its outcome is REFUSED

      Examples:
        | status | code                | exception                  | reason              |
        | 400    | INSUFFICIENT_MARGIN | InsufficientFundsException | Insufficient margin |
        | 400    | ORDER_LIMIT         | InvalidOrderException      | Order limit reached |
        | 400    | INVALID_MARKET      | BadSymbolException         | Invalid market      |
        | 429    | TOO_MANY_REQUESTS   | RateLimitException         | Too many requests   |

    @error
    Scenario: What became of each can be asked of the client
      Given the exchange tells its time
      And the answer to 2 orders gets lost, and of the orders
        | rests on the book |
        | never gets there  |
      When createOrders is called with
        | symbol   | type  | side | amount | price | clientOrderId |
        | SOL/USDC | LIMIT | BUY  | 3      | 20.5  | 7             |
        | SOL/USDC | LIMIT | SELL | 3      | 31.2  | 8             |
      Then the call fails as UnknownOutcomeException: "executeOrders has an unknown outcome: the answer was 502: an HTML page; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      When I ask what became of each
      Then the client says of each
        | 7 | executed, and rests as 113881024563871900 |
        | 8 | never accepted                            |
