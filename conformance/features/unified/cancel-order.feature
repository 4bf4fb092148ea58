@unified @unified:cancelOrder
Feature: Cancel order
  One order, by the exchange's id or by the caller's.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: the order comes back as it stood last

    @request @result
    Scenario: By the exchange's id
      Given the exchange answers with fixture "order/cancel-order/cancelled"
      When cancelOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the requests are
        | GET /api/v1/markets  |
        | DELETE /api/v1/order |
      And the body of request 1 is
        """
        {"orderId": "113881024563871744", "symbol": "SOL_USDC"}
        """
      And the result is
        | @type               | Done                     |
        | value.id            | 113881024563871744       |
        | value.clientOrderId | 7                        |
        | value.symbol        | SOL/USDC                 |
        | value.type          | LIMIT                    |
        | value.side          | BUY                      |
        | value.timeInForce   | GTC                      |
        | value.postOnly      | false                    |
        | value.price         | 20.5                     |
        | value.amount        | 3                        |
        | value.filled        | 1.2                      |
        | value.remaining     | 1.8                      |
        | value.cost          | 24.588                   |
        | value.average       | 20.49                    |
        | value.status        | CANCELED                 |
        | value.timestamp     | 2023-11-14T22:13:20.021Z |

    @request @result
    Scenario: By a client id of 0
      Given the exchange answers with fixture "order/cancel-order/by-client-id-zero"
      When cancelOrder is called with
        | clientOrderId | 0        |
        | symbol        | SOL/USDC |
      Then the body of request 1 is
        """
        {"clientId": 0, "symbol": "SOL_USDC"}
        """
      And the result is
        | @type               | Done                     |
        | value.id            | 113881024563871744       |
        | value.clientOrderId | 0                        |
        | value.symbol        | SOL/USDC                 |
        | value.type          | LIMIT                    |
        | value.side          | BUY                      |
        | value.timeInForce   | GTC                      |
        | value.postOnly      | false                    |
        | value.price         | 20.5                     |
        | value.amount        | 3                        |
        | value.filled        | 0                        |
        | value.remaining     | 3                        |
        | value.cost          | 0                        |
        | value.status        | CANCELED                 |
        | value.timestamp     | 2023-11-14T22:13:20.021Z |

    @result
    Scenario: A trigger order that had been set off
      Given the exchange answers with fixture "order/cancel-order/full"
      When cancelOrder is called with
        | clientOrderId | 7             |
        | symbol        | SOL/USDC:USDC |
      Then the result is
        | @type                 | Done                     |
        | value.id              | 113881024563871744       |
        | value.clientOrderId   | 7                        |
        | value.symbol          | SOL/USDC:USDC            |
        | value.type            | LIMIT                    |
        | value.side            | BUY                      |
        | value.timeInForce     | GTC                      |
        | value.postOnly        | false                    |
        | value.reduceOnly      | false                    |
        | value.price           | 20.5                     |
        | value.triggerPrice    | 20.4                     |
        | value.stopLossPrice   | 19                       |
        | value.takeProfitPrice | 24.4                     |
        | value.amount          | 3                        |
        | value.filled          | 1.2                      |
        | value.remaining       | 1.8                      |
        | value.cost            | 24.588                   |
        | value.average         | 20.49                    |
        | value.status          | CANCELED                 |
        | value.timestamp       | 2023-11-14T22:00:00.215Z |

  Rule: 202 means accepted, not cancelled

    @result
    Scenario: The exchange takes the request and says no more
      Given the exchange answers with fixture "order/cancel-order/accepted"
      When cancelOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the result is
        | @type | Accepted |

  Rule: a status newer than this release is no failure

    @result
    Scenario: Being cancelled
      Given the exchange answers with fixture "order/cancel-order/unknown-status"
      When cancelOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the result is
        | @type               | Done                     |
        | value.id            | 113881024563871744       |
        | value.clientOrderId | 7                        |
        | value.symbol        | SOL/USDC                 |
        | value.type          | LIMIT                    |
        | value.side          | BUY                      |
        | value.timeInForce   | GTC                      |
        | value.postOnly      | false                    |
        | value.price         | 20.5                     |
        | value.amount        | 3                        |
        | value.filled        | 0                        |
        | value.remaining     | 3                        |
        | value.cost          | 0                        |
        | value.status        | UNKNOWN                  |
        | value.timestamp     | 2023-11-14T22:13:20.021Z |
      And the answer has
        | value.raw.status | PendingCancel |

  Rule: what fails is told by its meaning

    @error
    Scenario: A filled, cancelled or unknown order
      Given the exchange answers with fixture "order/cancel-order/not-resting"
      When cancelOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the call fails as OrderNotFoundException: "cancelOrder was refused with 404 RESOURCE_NOT_FOUND: Not Found"
      And its code is "RESOURCE_NOT_FOUND"
      And its outcome is REFUSED

    @error
    Scenario Outline: <code> is <exception>
      Given the exchange refuses fixture "order/cancel-order/cancelled" with <status> "<code>": "<reason>"
      When cancelOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the call fails as <exception>: "cancelOrder was refused with <status> <code>: <reason>"
      And its code is "<code>"
      And its outcome is REFUSED

      Examples:
        | status | code               | exception               | reason            |
        | 400    | RESOURCE_NOT_FOUND | OrderNotFoundException  | Not Found         |
        | 400    | INVALID_MARKET     | BadSymbolException      | Invalid market    |
        | 400    | INVALID_ORDER      | InvalidOrderException   | Invalid order     |
        | 401    | UNAUTHORIZED       | AuthenticationException | Unauthorized      |
        | 429    | TOO_MANY_REQUESTS  | RateLimitException      | Too many requests |

    @error
    Scenario: Maintenance leaves the outcome unknown
      Given the exchange answers with fixture "order/cancel-order/maintenance"
      When cancelOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the call fails as UnknownOutcomeException: "cancelOrder has an unknown outcome: the answer was 503 MAINTENANCE: System under maintenance; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      And the requests are
        | DELETE /api/v1/order |

    @error
    Scenario: A market that there is not
      When cancelOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/EUR            |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: An exchange's id given as a client id
      When cancelOrder is called with
        | clientOrderId | 113881024563871744 |
        | symbol        | SOL/USDC           |
      Then the call fails as InvalidOrderException: "clientOrderId 113881024563871744: it must be between 0 and 4294967295"
      And its outcome is NOT_SENT
      And there was no request
