@unified @unified:cancelAllOrders
Feature: Cancel all orders
  The open orders of one market, all of them or one kind.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: the orders come back as they stood last

    @request @result
    Scenario: All orders of a market
      Given the exchange answers with fixture "order/cancel-open-orders/minimal"
      When cancelAllOrders is called with
        | symbol | SOL/USDC:USDC |
      Then the requests are
        | GET /api/v1/markets   |
        | DELETE /api/v1/orders |
      And the body of request 1 is
        """
        {"symbol": "SOL_USDC_PERP"}
        """
      And the result is
        | @type               | Done                     |
        | value.0.id          | 113881024563871744       |
        | value.0.symbol      | SOL/USDC:USDC            |
        | value.0.type        | LIMIT                    |
        | value.0.side        | BUY                      |
        | value.0.timeInForce | GTC                      |
        | value.0.postOnly    | false                    |
        | value.0.price       | 20.5                     |
        | value.0.amount      | 3                        |
        | value.0.filled      | 1.2                      |
        | value.0.remaining   | 1.8                      |
        | value.0.cost        | 24.6                     |
        | value.0.average     | 20.5                     |
        | value.0.status      | CANCELED                 |
        | value.0.timestamp   | 2023-11-14T21:13:20.215Z |
        | value.1.id          | 113881024563871841       |
        | value.1.symbol      | SOL/USDC:USDC            |
        | value.1.type        | MARKET                   |
        | value.1.side        | SELL                     |
        | value.1.timeInForce | GTC                      |
        | value.1.postOnly    | false                    |
        | value.1.filled      | 0                        |
        | value.1.cost        | 0                        |
        | value.1.status      | CANCELED                 |
        | value.1.timestamp   | 2023-11-14T21:40:11.340Z |

    @request @result
    Scenario: Those that wait for a trigger
      Given the exchange answers with fixture "order/cancel-open-orders/full"
      When cancelAllOrders is called with
        | symbol | SOL/USDC:USDC |
        | kind   | TRIGGER       |
      Then the body of request 1 is
        """
        {"orderType": "ConditionalOrder", "symbol": "SOL_USDC_PERP"}
        """
      And the result is
        | @type                   | Done                     |
        | value.0.id              | 113881024563871802       |
        | value.0.clientOrderId   | 9                        |
        | value.0.symbol          | SOL/USDC:USDC            |
        | value.0.type            | LIMIT                    |
        | value.0.side            | SELL                     |
        | value.0.timeInForce     | GTC                      |
        | value.0.postOnly        | false                    |
        | value.0.reduceOnly      | true                     |
        | value.0.price           | 22.1                     |
        | value.0.triggerPrice    | 22                       |
        | value.0.amount          | 2.5                      |
        | value.0.filled          | 0                        |
        | value.0.remaining       | 2.5                      |
        | value.0.cost            | 0                        |
        | value.0.status          | CANCELED                 |
        | value.0.timestamp       | 2023-11-14T21:13:20.999Z |
        | value.1.id              | 113881024563871833       |
        | value.1.clientOrderId   | 0                        |
        | value.1.symbol          | SOL/USDC:USDC            |
        | value.1.type            | MARKET                   |
        | value.1.side            | BUY                      |
        | value.1.timeInForce     | GTC                      |
        | value.1.postOnly        | false                    |
        | value.1.reduceOnly      | false                    |
        | value.1.triggerPrice    | 21.4                     |
        | value.1.stopLossPrice   | 20.3                     |
        | value.1.takeProfitPrice | 24                       |
        | value.1.amount          | 4                        |
        | value.1.filled          | 0                        |
        | value.1.remaining       | 4                        |
        | value.1.cost            | 0                        |
        | value.1.status          | CANCELED                 |
        | value.1.timestamp       | 2023-11-14T21:26:40.871Z |
        | value.2.id              | 113881024563871841       |
        | value.2.symbol          | SOL/USDC:USDC            |
        | value.2.type            | MARKET                   |
        | value.2.side            | SELL                     |
        | value.2.timeInForce     | GTC                      |
        | value.2.postOnly        | false                    |
        | value.2.reduceOnly      | true                     |
        | value.2.triggerPrice    | 18.25                    |
        | value.2.filled          | 0                        |
        | value.2.cost            | 0                        |
        | value.2.status          | CANCELED                 |
        | value.2.timestamp       | 2023-11-14T21:40:11.340Z |

    @result
    Scenario: None was open
      Given the exchange answers with fixture "order/cancel-open-orders/none-open"
      When cancelAllOrders is called with
        | symbol | SOL/USDC |
      Then the result is
        | @type | Done |
        | value | []   |

  Rule: 202 means accepted, not cancelled

    @request @result
    Scenario: Those that rest, and the exchange says no more
      Given the exchange answers with fixture "order/cancel-open-orders/accepted"
      When cancelAllOrders is called with
        | symbol | SOL/USDC:USDC |
        | kind   | LIMIT         |
      Then the body of request 1 is
        """
        {"orderType": "RestingLimitOrder", "symbol": "SOL_USDC_PERP"}
        """
      And the result is
        | @type | Accepted |

  Rule: what fails is told by its meaning

    @error
    Scenario Outline: <code> is <exception>
      Given the exchange refuses fixture "order/cancel-open-orders/none-open" with <status> "<code>": "<reason>"
      When cancelAllOrders is called with
        | symbol | SOL/USDC |
      Then the call fails as <exception>: "cancelOpenOrders was refused with <status> <code>: <reason>"
      And its code is "<code>"
      And its outcome is REFUSED

      Examples:
        | status | code              | exception               | reason            |
        | 400    | INVALID_MARKET    | BadSymbolException      | Invalid market    |
        | 401    | UNAUTHORIZED      | AuthenticationException | Unauthorized      |
        | 429    | TOO_MANY_REQUESTS | RateLimitException      | Too many requests |

    @error
    Scenario: A lost answer
      Given the exchange refuses fixture "order/cancel-open-orders/none-open" with 500 "SERVER_ERROR": "Internal server error"
      When cancelAllOrders is called with
        | symbol | SOL/USDC |
      Then the call fails as UnknownOutcomeException: "cancelOpenOrders has an unknown outcome: the answer was 500 SERVER_ERROR: Internal server error; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      And the requests are
        | DELETE /api/v1/orders |

    @error
    Scenario: A market that there is not
      When cancelAllOrders is called with
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And there was no request

  Rule: the compatibility view has CCXT's reading

    @result
    Scenario: Orders that wait for a trigger have no amount
      Given the compatibility view
      And the exchange answers with fixture "order/cancel-open-orders/full"
      When cancelAllOrders is called with
        | symbol | SOL/USDC:USDC |
        | kind   | TRIGGER       |
      Then the result is
        | @type                   | Done                     |
        | value.0.id              | 113881024563871802       |
        | value.0.clientOrderId   | 9                        |
        | value.0.symbol          | SOL/USDC:USDC            |
        | value.0.type            | LIMIT                    |
        | value.0.side            | SELL                     |
        | value.0.timeInForce     | GTC                      |
        | value.0.postOnly        | false                    |
        | value.0.reduceOnly      | true                     |
        | value.0.price           | 22.1                     |
        | value.0.triggerPrice    | 22                       |
        | value.0.filled          | 0                        |
        | value.0.cost            | 0                        |
        | value.0.status          | CANCELED                 |
        | value.0.timestamp       | 2023-11-14T21:13:20.999Z |
        | value.1.id              | 113881024563871833       |
        | value.1.clientOrderId   | 0                        |
        | value.1.symbol          | SOL/USDC:USDC            |
        | value.1.type            | MARKET                   |
        | value.1.side            | BUY                      |
        | value.1.timeInForce     | GTC                      |
        | value.1.postOnly        | false                    |
        | value.1.reduceOnly      | false                    |
        | value.1.triggerPrice    | 21.4                     |
        | value.1.stopLossPrice   | 20.3                     |
        | value.1.takeProfitPrice | 24                       |
        | value.1.filled          | 0                        |
        | value.1.cost            | 0                        |
        | value.1.status          | CANCELED                 |
        | value.1.timestamp       | 2023-11-14T21:26:40.871Z |
        | value.2.id              | 113881024563871841       |
        | value.2.symbol          | SOL/USDC:USDC            |
        | value.2.type            | MARKET                   |
        | value.2.side            | SELL                     |
        | value.2.timeInForce     | GTC                      |
        | value.2.postOnly        | false                    |
        | value.2.reduceOnly      | true                     |
        | value.2.triggerPrice    | 18.25                    |
        | value.2.filled          | 0                        |
        | value.2.cost            | 0                        |
        | value.2.status          | CANCELED                 |
        | value.2.timestamp       | 2023-11-14T21:40:11.340Z |
