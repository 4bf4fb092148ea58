@unified @unified:createTakeProfitOrder
Feature: Create take profit order
  An order that is set off when the price moves in favour of a position: a stop loss on the other side of the price.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: it is a trigger order that may only shrink a position

    @request @result
    Scenario: A limit order, held against the last price first
      Given the exchange answers getTicker, whatever is asked, with
        """
        {"symbol": "SOL_USDC_PERP", "lastPrice": "20.5"}
        """
      And the exchange answers with fixture "order/execute-order/take-profit-by-last-price"
      When createTakeProfitOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | LIMIT         |
        | side          | SELL          |
        | amount        | 3             |
        | price         | 24.5          |
        | triggerPrice  | 24.4          |
        | triggerBy     | LAST          |
        | clientOrderId | 7             |
      Then the requests are
        | GET /api/v1/ticker?symbol=SOL_USDC_PERP |
        | POST /api/v1/order                      |
      And the body of request 2 is
        """
        {
          "clientId": 7,
          "orderType": "Limit",
          "price": "24.5",
          "reduceOnly": true,
          "side": "Ask",
          "symbol": "SOL_USDC_PERP",
          "triggerBy": "LastPrice",
          "triggerPrice": "24.4",
          "triggerQuantity": "3"
        }
        """
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC:USDC            |
        | type          | LIMIT                    |
        | side          | SELL                     |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | reduceOnly    | true                     |
        | price         | 24.5                     |
        | triggerPrice  | 24.4                     |
        | amount        | 3                        |
        | filled        | 0                        |
        | remaining     | 3                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @request @result
    Scenario: That of a short lies below the price
      Given the exchange answers getMarkPrices, whatever is asked, with
        """
        [{"symbol": "SOL_USDC_PERP", "markPrice": "20.41", "indexPrice": "20.4"}]
        """
      And the exchange answers with fixture "order/execute-order/take-profit-of-a-short"
      When createTakeProfitOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | BUY           |
        | amount        | 3             |
        | triggerPrice  | 18.25         |
        | triggerBy     | INDEX         |
        | clientOrderId | 7             |
      Then the body of request 2 is
        """
        {
          "clientId": 7,
          "orderType": "Market",
          "reduceOnly": true,
          "side": "Bid",
          "symbol": "SOL_USDC_PERP",
          "triggerBy": "IndexPrice",
          "triggerPrice": "18.25",
          "triggerQuantity": "3"
        }
        """
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC:USDC            |
        | type          | MARKET                   |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | reduceOnly    | true                     |
        | triggerPrice  | 18.25                    |
        | amount        | 3                        |
        | filled        | 0                        |
        | remaining     | 3                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

  Rule: a trigger on the wrong side of the price is refused

    @error
    Scenario Outline: A take profit for <side> at <trigger>
      Given the exchange answers getTicker, whatever is asked, with
        """
        {"symbol": "SOL_USDC_PERP", "lastPrice": "20.5"}
        """
      When createTakeProfitOrder is called with
        | symbol       | SOL/USDC:USDC |
        | type         | MARKET        |
        | side         | <side>        |
        | amount       | 3             |
        | triggerPrice | <trigger>     |
      Then the call fails as InvalidOrderException: "<message>"
      And its outcome is NOT_SENT
      And the requests are
        | GET /api/v1/ticker?symbol=SOL_USDC_PERP |

      Examples:
        | side | trigger | message                                                                                                              |
        | SELL | 20.49   | triggerPrice 20.49: a take profit that sells is set off above the price, and the last price of SOL/USDC:USDC is 20.5 |
        | BUY  | 20.51   | triggerPrice 20.51: a take profit that buys is set off below the price, and the last price of SOL/USDC:USDC is 20.5  |

    @error
    Scenario: A market that has not traded
      Given the exchange answers getTicker in turn with
        | status | body |
        | 204    |      |
      When createTakeProfitOrder is called with
        | symbol       | SOL/USDC:USDC |
        | type         | MARKET        |
        | side         | SELL          |
        | amount       | 3             |
        | triggerPrice | 24.4          |
      Then the call fails as ExchangeUnavailableException: "the trigger could not be held against the last price of SOL/USDC:USDC, for there is none; nothing was sent"
      And its outcome is NOT_SENT

  Rule: what the exchange says is told by its meaning

    @error
    Scenario Outline: <code> is <exception>
      Given the exchange refuses fixture "order/execute-order/take-profit-by-last-price" with <status> "<code>": "<reason>"
      When createTakeProfitOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | LIMIT         |
        | side          | SELL          |
        | amount        | 3             |
        | price         | 24.5          |
        | triggerPrice  | 24.4          |
        | triggerBy     | LAST          |
        | clientOrderId | 7             |
        | checkTrigger  | false         |
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
      Given the exchange refuses fixture "order/execute-order/take-profit-by-last-price" with 504 "TIMEOUT": "Timeout"
      When createTakeProfitOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | LIMIT         |
        | side          | SELL          |
        | amount        | 3             |
        | price         | 24.5          |
        | triggerPrice  | 24.4          |
        | triggerBy     | LAST          |
        | clientOrderId | 7             |
        | checkTrigger  | false         |
      Then the call fails as UnknownOutcomeException: "executeOrder has an unknown outcome: the answer was 504 TIMEOUT: Timeout; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      And its clientId is given as "7"

  Rule: the compatibility view has CCXT's reading

    @result
    Scenario: There is no amount
      Given the compatibility view
      And the exchange answers with fixture "order/execute-order/take-profit-by-last-price"
      When createTakeProfitOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | LIMIT         |
        | side          | SELL          |
        | amount        | 3             |
        | price         | 24.5          |
        | triggerPrice  | 24.4          |
        | triggerBy     | LAST          |
        | clientOrderId | 7             |
        | checkTrigger  | false         |
      Then the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC:USDC            |
        | type          | LIMIT                    |
        | side          | SELL                     |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | reduceOnly    | true                     |
        | price         | 24.5                     |
        | triggerPrice  | 24.4                     |
        | filled        | 0                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |
