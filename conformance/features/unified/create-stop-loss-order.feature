@unified @unified:createStopLossOrder
Feature: Create stop loss order
  An order that is set off when the price moves against a position. The exchange has no word for it: which way the price has to go
  follows from where it stands, so a trigger on the wrong side of it is refused.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: it is a trigger order that may only shrink a position

    @request @result
    Scenario: A market order, held against the mark price first
      Given the exchange answers getMarkPrices, whatever is asked, with
        """
        [{"symbol": "SOL_USDC_PERP", "markPrice": "20.41", "indexPrice": "20.4"}]
        """
      And the exchange answers with fixture "order/execute-order/stop-loss-by-mark-price"
      When createStopLossOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | SELL          |
        | amount        | 3             |
        | triggerPrice  | 18.25         |
        | triggerBy     | MARK          |
        | clientOrderId | 7             |
      Then the requests are
        | GET /api/v1/markets                         |
        | GET /api/v1/markPrices?symbol=SOL_USDC_PERP |
        | POST /api/v1/order                          |
      And the body of request 2 is
        """
        {
          "clientId": 7,
          "orderType": "Market",
          "reduceOnly": true,
          "side": "Ask",
          "symbol": "SOL_USDC_PERP",
          "triggerBy": "MarkPrice",
          "triggerPrice": "18.25",
          "triggerQuantity": "3"
        }
        """
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC:USDC            |
        | type          | MARKET                   |
        | side          | SELL                     |
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

    @request @result
    Scenario: A share of the position has no amount
      Given the exchange answers getMarkPrices, whatever is asked, with
        """
        [{"symbol": "SOL_USDC_PERP", "markPrice": "20.41", "indexPrice": "20.4"}]
        """
      And the exchange answers with fixture "order/execute-order/trigger-over-a-percentage"
      When createStopLossOrder is called with
        | symbol         | SOL/USDC:USDC |
        | type           | MARKET        |
        | side           | SELL          |
        | triggerPercent | 80            |
        | triggerPrice   | 18.25         |
        | triggerBy      | MARK          |
        | clientOrderId  | 7             |
      Then the body of request 2 is
        """
        {
          "clientId": 7,
          "orderType": "Market",
          "reduceOnly": true,
          "side": "Ask",
          "symbol": "SOL_USDC_PERP",
          "triggerBy": "MarkPrice",
          "triggerPrice": "18.25",
          "triggerQuantity": "80%"
        }
        """
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC:USDC            |
        | type          | MARKET                   |
        | side          | SELL                     |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | reduceOnly    | true                     |
        | triggerPrice  | 18.25                    |
        | filled        | 0                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @request @result
    Scenario: On a spot market there is no position to shrink, and the last price is asked for where no other is named
      Given the exchange answers getTicker, whatever is asked, with
        """
        {"symbol": "SOL_USDC", "lastPrice": "20.5"}
        """
      And the exchange answers with fixture "order/execute-order/stop-loss-on-spot"
      When createStopLossOrder is called with
        | symbol        | SOL/USDC |
        | type          | LIMIT    |
        | side          | SELL     |
        | amount        | 3        |
        | price         | 18.2     |
        | triggerPrice  | 18.25    |
        | clientOrderId | 7        |
      Then the requests are
        | GET /api/v1/ticker?symbol=SOL_USDC |
        | POST /api/v1/order                 |
      And the body of request 2 is
        """
        {
          "clientId": 7,
          "orderType": "Limit",
          "price": "18.2",
          "side": "Ask",
          "symbol": "SOL_USDC",
          "triggerPrice": "18.25",
          "triggerQuantity": "3"
        }
        """
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC                 |
        | type          | LIMIT                    |
        | side          | SELL                     |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | price         | 18.2                     |
        | triggerPrice  | 18.25                    |
        | amount        | 3                        |
        | filled        | 0                        |
        | remaining     | 3                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @request @result
    Scenario: That of a short lies above the price, and may open a position where the caller says so
      Given the exchange answers getTicker, whatever is asked, with
        """
        {"symbol": "SOL_USDC_PERP", "lastPrice": "20.5"}
        """
      And the exchange answers with fixture "order/execute-order/stop-loss-that-may-open"
      When createStopLossOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | BUY           |
        | amount        | 3             |
        | triggerPrice  | 22.5          |
        | reduceOnly    | false         |
        | clientOrderId | 7             |
      Then the body of request 2 is
        """
        {
          "clientId": 7,
          "orderType": "Market",
          "reduceOnly": false,
          "side": "Bid",
          "symbol": "SOL_USDC_PERP",
          "triggerPrice": "22.5",
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
        | reduceOnly    | false                    |
        | triggerPrice  | 22.5                     |
        | amount        | 3                        |
        | filled        | 0                        |
        | remaining     | 3                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @request
    Scenario: Without the check nothing is asked for first
      Given the exchange answers with fixture "order/execute-order/stop-loss-by-mark-price"
      When createStopLossOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | SELL          |
        | amount        | 3             |
        | triggerPrice  | 18.25         |
        | triggerBy     | MARK          |
        | clientOrderId | 7             |
        | checkTrigger  | false         |
      Then the requests are
        | POST /api/v1/order |

    @request
    Scenario: Its trigger is rounded before it is held against the price
      Given the exchange's settings
        | prices | UP |
      And the exchange answers getMarkPrices, whatever is asked, with
        """
        [{"symbol": "SOL_USDC_PERP", "markPrice": "18.251", "indexPrice": "18.3"}]
        """
      And the exchange answers with fixture "order/execute-order/stop-loss-by-mark-price"
      When createStopLossOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | SELL          |
        | amount        | 3             |
        | triggerPrice  | 18.2401       |
        | triggerBy     | MARK          |
        | clientOrderId | 7             |
      Then the body of request 2 is
        """
        {"clientId": 7, "orderType": "Market", "reduceOnly": true, "side": "Ask", "symbol": "SOL_USDC_PERP",
         "triggerBy": "MarkPrice", "triggerPrice": "18.25", "triggerQuantity": "3"}
        """

  Rule: a trigger on the wrong side of the price is refused

    @error
    Scenario Outline: A stop loss for <side> at <trigger> by <source>
      Given the exchange answers getTicker, whatever is asked, with
        """
        {"symbol": "SOL_USDC_PERP", "lastPrice": "20.5"}
        """
      And the exchange answers getMarkPrices, whatever is asked, with
        """
        [{"symbol": "SOL_USDC_PERP", "markPrice": "20.41", "indexPrice": "20.4"}]
        """
      When createStopLossOrder is called with
        | symbol       | SOL/USDC:USDC |
        | type         | MARKET        |
        | side         | <side>        |
        | amount       | 3             |
        | triggerPrice | <trigger>     |
        | triggerBy    | <source>      |
      Then the call fails as InvalidOrderException: "<message>"
      And its outcome is NOT_SENT
      And the requests are
        | <request> |

      Examples:
        | side | trigger | source | request                                     | message                                                                                                             |
        | SELL | 20.51   | LAST   | GET /api/v1/ticker?symbol=SOL_USDC_PERP     | triggerPrice 20.51: a stop loss that sells is set off below the price, and the last price of SOL/USDC:USDC is 20.5  |
        | SELL | 20.5    | LAST   | GET /api/v1/ticker?symbol=SOL_USDC_PERP     | triggerPrice 20.5: a stop loss that sells is set off below the price, and the last price of SOL/USDC:USDC is 20.5   |
        | SELL | 20.45   | MARK   | GET /api/v1/markPrices?symbol=SOL_USDC_PERP | triggerPrice 20.45: a stop loss that sells is set off below the price, and the mark price of SOL/USDC:USDC is 20.41 |
        | BUY  | 20.39   | INDEX  | GET /api/v1/markPrices?symbol=SOL_USDC_PERP | triggerPrice 20.39: a stop loss that buys is set off above the price, and the index price of SOL/USDC:USDC is 20.4  |

    @error
    Scenario: A mark price that a cache has held too long is not used, and the order not sent
      Given the exchange answers with fixture "markets/get-mark-prices/an-hour-old"
      When createStopLossOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | SELL          |
        | amount        | 3             |
        | triggerPrice  | 18.25         |
        | triggerBy     | MARK          |
        | clientOrderId | 7             |
      Then the call fails as StalePriceException: "the price that the trigger is held against could not be had, and nothing was sent: the mark price of SOL/USDC:USDC is 3540 s old, and 10 s is the bound"
      And its outcome is NOT_SENT
      And the requests are
        | GET /api/v1/markPrices?symbol=SOL_USDC_PERP |

    @error
    Scenario: A market without a price
      Given the exchange answers getMarkPrices, whatever is asked, with
        """
        []
        """
      When createStopLossOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | SELL          |
        | amount        | 3             |
        | triggerPrice  | 18.25         |
        | triggerBy     | MARK          |
        | clientOrderId | 7             |
      Then the call fails as ExchangeUnavailableException: "the trigger could not be held against the mark price of SOL/USDC:USDC, for there is none; nothing was sent"
      And its outcome is NOT_SENT

    @error
    Scenario: A price that cannot be read
      Given the exchange answers getMarkPrices, whatever is asked, with
        """
        [{"symbol": "SOL_USDC_PERP"}]
        """
      When createStopLossOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | SELL          |
        | amount        | 3             |
        | triggerPrice  | 18.25         |
        | triggerBy     | MARK          |
        | clientOrderId | 7             |
      Then the call fails as UnreadableAnswerException: "the price that the trigger is held against could not be had, and nothing was sent: MarkPrice: the exchange left out /0/markPrice"
      And its outcome is NOT_SENT

  Rule: what does not go together is refused before anything is asked for

    @error
    Scenario Outline: <message>
      When createStopLossOrder is called with
        | symbol       | SOL/USDC:USDC |
        | type         | <type>        |
        | side         | SELL          |
        | amount       | 3             |
        | triggerPrice | <trigger>     |
        | <name>       | <value>       |
      Then the call fails as InvalidOrderException: "<message>"
      And its outcome is NOT_SENT
      And there was no request

      Examples:
        | type   | trigger | name      | value | message                                                        |
        | LIMIT  | 18.25   | cost      | 100   | price: a limit order needs one                                 |
        | MARKET | 18.25   | cost      | 100   | cost: a trigger order needs an amount or a percentage, no cost |
        | MARKET | 18.255  | cost      | 100   | cost: a trigger order needs an amount or a percentage, no cost |
        | MARKET | 18.255  | triggerBy | MARK  | triggerPrice 18.255: SOL/USDC:USDC has ticks of 0.01           |
        | MARKET | -1      | triggerBy | MARK  | triggerPrice -1: it has to be above 0                          |

    @error
    Scenario: Only a future can be reduced
      When createStopLossOrder is called with
        | symbol       | SOL/USDC |
        | type         | MARKET   |
        | side         | SELL     |
        | amount       | 3        |
        | triggerPrice | 18.25    |
        | reduceOnly   | true     |
      Then the call fails as InvalidOrderException: "reduceOnly: SOL/USDC is a spot market, where there is no position"
      And there was no request

  Rule: what the exchange says is told by its meaning

    @error
    Scenario Outline: <code> is <exception>
      Given the exchange refuses fixture "order/execute-order/stop-loss-by-mark-price" with <status> "<code>": "<reason>"
      When createStopLossOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | SELL          |
        | amount        | 3             |
        | triggerPrice  | 18.25         |
        | triggerBy     | MARK          |
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
      Given the exchange refuses fixture "order/execute-order/stop-loss-by-mark-price" with 504 "TIMEOUT": "Timeout"
      When createStopLossOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | SELL          |
        | amount        | 3             |
        | triggerPrice  | 18.25         |
        | triggerBy     | MARK          |
        | clientOrderId | 7             |
        | checkTrigger  | false         |
      Then the call fails as UnknownOutcomeException: "executeOrder has an unknown outcome: the answer was 504 TIMEOUT: Timeout; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      And its clientId is given as "7"

  Rule: the compatibility view has CCXT's reading

    @result
    Scenario: There is no amount
      Given the compatibility view
      And the exchange answers with fixture "order/execute-order/stop-loss-by-mark-price"
      When createStopLossOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | SELL          |
        | amount        | 3             |
        | triggerPrice  | 18.25         |
        | triggerBy     | MARK          |
        | clientOrderId | 7             |
        | checkTrigger  | false         |
      Then the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC:USDC            |
        | type          | MARKET                   |
        | side          | SELL                     |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | reduceOnly    | true                     |
        | triggerPrice  | 18.25                    |
        | filled        | 0                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |
