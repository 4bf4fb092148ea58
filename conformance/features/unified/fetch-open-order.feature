@unified @unified:fetchOpenOrder
Feature: Fetch open order
  One order that rests on the book or waits for its trigger.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: what remains and the average price are worked out

    @request @result
    Scenario: An order filled in part, with a stop loss and a take profit, that a trigger had set off
      Given the exchange answers with fixture "order/get-order/full"
      When fetchOpenOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC:USDC      |
      Then the requests are
        | GET /api/v1/order?symbol=SOL_USDC_PERP&orderId=113881024563871744 |
      And the result is
        | id              | 113881024563871744       |
        | clientOrderId   | 7                        |
        | symbol          | SOL/USDC:USDC            |
        | type            | LIMIT                    |
        | side            | BUY                      |
        | timeInForce     | GTC                      |
        | postOnly        | false                    |
        | reduceOnly      | false                    |
        | price           | 20.5                     |
        | triggerPrice    | 20.4                     |
        | stopLossPrice   | 19                       |
        | takeProfitPrice | 24.4                     |
        | amount          | 3                        |
        | filled          | 1.2                      |
        | remaining       | 1.8                      |
        | cost            | 24.588                   |
        | average         | 20.49                    |
        | status          | OPEN                     |
        | timestamp       | 2023-11-14T22:00:00.215Z |
      And the answer has
        | raw.stopLossLimitPrice | 18.9  |
        | raw.strategyId         | 90017 |

    @request @result
    Scenario: By the id that the caller gave it, of which 0 is one
      Given the exchange answers with fixture "order/get-order/by-client-id-zero"
      And calls are made asynchronously
      When fetchOpenOrder is called with
        | clientOrderId | 0        |
        | symbol        | SOL/USDC |
      Then the requests are
        | GET /api/v1/order?symbol=SOL_USDC&clientId=0 |
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 0                        |
        | symbol        | SOL/USDC                 |
        | type          | LIMIT                    |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | price         | 20.5                     |
        | amount        | 3                        |
        | filled        | 0                        |
        | remaining     | 3                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

  Rule: a trigger that waits has its size in another member

    @result
    Scenario: A trigger order that waits
      Given the exchange answers with fixture "order/get-order/trigger-pending"
      When fetchOpenOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC                 |
        | type          | MARKET                   |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | triggerPrice  | 18.25                    |
        | amount        | 2.5                      |
        | filled        | 0                        |
        | remaining     | 2.5                      |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @result
    Scenario: The same in the compatibility view, which does not look there
      Given the exchange answers with fixture "order/get-order/trigger-pending"
      And the compatibility view
      When fetchOpenOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC                 |
        | type          | MARKET                   |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | triggerPrice  | 18.25                    |
        | filled        | 0                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @result
    Scenario: A trigger over a share of the position has no amount
      Given the exchange answers getOrder, whatever is asked, with
        """
        { "createdAt": 1700000000021, "executedQuantity": "0", "executedQuoteQuantity": "0", "id": "51",
          "orderType": "Market", "quantity": "0", "reduceOnly": true, "selfTradePrevention": "RejectTaker",
          "side": "Ask", "status": "TriggerPending", "symbol": "SOL_USDC_PERP", "timeInForce": "IOC",
          "triggerBy": "MarkPrice", "triggerPrice": "18.25", "triggerQuantity": "80%" }
        """
      When fetchOpenOrder is called with
        | id     | 51            |
        | symbol | SOL/USDC:USDC |
      Then the result is
        | id           | 51                       |
        | symbol       | SOL/USDC:USDC            |
        | type         | MARKET                   |
        | side         | SELL                     |
        | timeInForce  | IOC                      |
        | postOnly     | false                    |
        | reduceOnly   | true                     |
        | triggerPrice | 18.25                    |
        | filled       | 0                        |
        | cost         | 0                        |
        | status       | OPEN                     |
        | timestamp    | 2023-11-14T22:13:20.021Z |
      And the answer has
        | raw.triggerQuantity | 80% |

  Rule: what is newer than this release, and what is left out, is null

    @result
    Scenario: A kind of order that is newer
      Given the exchange answers with fixture "order/get-order/unknown-order-type"
      When fetchOpenOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC                 |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | amount        | 3                        |
        | filled        | 0                        |
        | remaining     | 3                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |
      And the answer has
        | raw.orderType | Pegged |

    @result
    Scenario: Hardly anything
      Given the exchange answers getOrder, whatever is asked, with
        """
        { "id": "51", "symbol": "OLD_USDC", "orderType": "Limit", "status": "Suspended" }
        """
      When fetchOpenOrder is called with
        | id     | 51       |
        | symbol | OLD/USDC |
      Then the result is
        | id     | 51       |
        | symbol | OLD/USDC |
        | type   | LIMIT    |
        | status | UNKNOWN  |

  Rule: what fails says what it means

    @error
    Scenario: An order that is not open
      Given the exchange answers with fixture "order/get-order/not-resting"
      When fetchOpenOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the call fails as OrderNotFoundException: "order 113881024563871744 of SOL/USDC is not open; the history may have it"
      And its code is "RESOURCE_NOT_FOUND"
      And its status is 404
      And its outcome is REFUSED

    @error
    Scenario: No such client id, with the status that one client has seen
      Given the exchange refuses fixture "order/get-order/by-client-id-zero" with 400 "RESOURCE_NOT_FOUND": "Not Found"
      When fetchOpenOrder is called with
        | clientOrderId | 0        |
        | symbol        | SOL/USDC |
      Then the call fails as OrderNotFoundException: "no order of SOL/USDC with clientOrderId 0 is open; the history may have it"
      And its status is 400

    @error
    Scenario: A client id that there cannot be
      When fetchOpenOrder is called with
        | clientOrderId | 4294967296 |
        | symbol        | SOL/USDC   |
      Then the call fails as BadRequestException: "getOrder was not sent: clientId must be between 0 and 4294967295, not 4294967296"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: A market that there is not
      When fetchOpenOrder is called with
        | id     | 1       |
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT

    @error
    Scenario: A signature that the exchange does not take, which it tells by its message only
      Given the exchange refuses fixture "order/get-order/full" with 400 "INVALID_CLIENT_REQUEST": "Invalid signature"
      When fetchOpenOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC:USDC      |
      Then the call fails as AuthenticationException: "getOrder was refused with 400 INVALID_CLIENT_REQUEST: Invalid signature"
      And its code is "INVALID_CLIENT_REQUEST"

    @error
    Scenario: An order without an id cannot be read
      Given the exchange answers getOrder, whatever is asked, with
        """
        { "symbol": "SOL_USDC", "orderType": "Limit" }
        """
      When fetchOpenOrder is called with
        | id     | 51       |
        | symbol | SOL/USDC |
      Then the call fails as UnreadableAnswerException: "LimitOrder: the exchange left out /id"
      And its outcome is EXECUTED
