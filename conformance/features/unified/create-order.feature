@unified @unified:createOrder
Feature: Create order
  One order of any type, with any option. What the exchange would refuse is refused before it is sent.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: the answer comes after matching

    @request @result
    Scenario: A limit order rests
      Given the exchange answers with fixture "order/execute-order/limit-bid-with-client-id"
      When createOrder is called with
        | symbol        | SOL/USDC |
        | type          | LIMIT    |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.5     |
        | clientOrderId | 7        |
      Then the requests are
        | GET /api/v1/markets |
        | POST /api/v1/order  |
      And the body of request 1 is
        """
        {"clientId": 7, "orderType": "Limit", "price": "20.5", "quantity": "3", "side": "Bid", "symbol": "SOL_USDC"}
        """
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
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

    @result
    Scenario: A market order fills, at the average price that its value over its amount is
      Given the exchange answers with fixture "order/execute-order/market-bid-fills"
      When createOrder is called with
        | symbol        | SOL/USDC |
        | type          | MARKET   |
        | side          | BUY      |
        | amount        | 3        |
        | clientOrderId | 7        |
      Then the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC                 |
        | type          | MARKET                   |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | amount        | 3                        |
        | filled        | 3                        |
        | remaining     | 0                        |
        | cost          | 61.47                    |
        | average       | 20.49                    |
        | status        | CLOSED                   |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @request @result
    Scenario: Every option of a limit order, which fills in part and expires
      Given the exchange answers with fixture "order/execute-order/every-option-of-a-limit-order"
      When createOrder is called with
        | symbol               | SOL/USDC     |
        | type                 | LIMIT        |
        | side                 | BUY          |
        | amount               | 3            |
        | price                | 20.5         |
        | clientOrderId        | 4294967295   |
        | timeInForce          | IOC          |
        | postOnly             | false        |
        | reduceOnly           | false        |
        | takeProfitPrice      | 24.4         |
        | takeProfitLimitPrice | 24.5         |
        | takeProfitBy         | INDEX        |
        | stopLossPrice        | 19           |
        | stopLossLimitPrice   | 18.9         |
        | stopLossBy           | MARK         |
        | selfTradePrevention  | REJECT_MAKER |
        | autoLend             | true         |
        | autoLendRedeem       | false        |
        | autoBorrow           | true         |
        | autoBorrowRepay      | false        |
        | brokerId             | 65535        |
      Then the body of request 1 is
        """
        {
          "autoBorrow": true,
          "autoBorrowRepay": false,
          "autoLend": true,
          "autoLendRedeem": false,
          "brokerId": 65535,
          "clientId": 4294967295,
          "orderType": "Limit",
          "postOnly": false,
          "price": "20.5",
          "quantity": "3",
          "reduceOnly": false,
          "selfTradePrevention": "RejectMaker",
          "side": "Bid",
          "stopLossLimitPrice": "18.9",
          "stopLossTriggerBy": "MarkPrice",
          "stopLossTriggerPrice": "19",
          "symbol": "SOL_USDC",
          "takeProfitLimitPrice": "24.5",
          "takeProfitTriggerBy": "IndexPrice",
          "takeProfitTriggerPrice": "24.4",
          "timeInForce": "IOC"
        }
        """
      And the result is
        | id              | 113881024563871744       |
        | clientOrderId   | 4294967295               |
        | symbol          | SOL/USDC                 |
        | type            | LIMIT                    |
        | side            | BUY                      |
        | timeInForce     | IOC                      |
        | postOnly        | false                    |
        | reduceOnly      | false                    |
        | price           | 20.5                     |
        | stopLossPrice   | 19                       |
        | takeProfitPrice | 24.4                     |
        | amount          | 3                        |
        | filled          | 1.2                      |
        | remaining       | 1.8                      |
        | cost            | 24.588                   |
        | average         | 20.49                    |
        | status          | EXPIRED                  |
        | timestamp       | 2023-11-14T22:13:20.021Z |

    @request @result
    Scenario: Every option of a trigger order, which has its size where triggers have it
      Given the exchange answers with fixture "order/execute-order/trigger-within-slippage"
      When createOrder is called with
        | symbol              | SOL/USDC:USDC |
        | type                | MARKET        |
        | side                | SELL          |
        | amount              | 3             |
        | clientOrderId       | 7             |
        | timeInForce         | FOK           |
        | triggerPrice        | 18.25         |
        | triggerBy           | MARK          |
        | selfTradePrevention | REJECT_BOTH   |
        | slippageTolerance   | 0.5           |
        | slippageUnit        | PERCENT       |
      Then the body of request 1 is
        """
        {
          "clientId": 7,
          "orderType": "Market",
          "selfTradePrevention": "RejectBoth",
          "side": "Ask",
          "slippageTolerance": "0.5",
          "slippageToleranceType": "Percent",
          "symbol": "SOL_USDC_PERP",
          "timeInForce": "FOK",
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
        | timeInForce   | FOK                      |
        | postOnly      | false                    |
        | triggerPrice  | 18.25                    |
        | amount        | 3                        |
        | filled        | 0                        |
        | remaining     | 3                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @result
    Scenario: A market order by cost, within a slippage in ticks
      Given the exchange answers with fixture "order/execute-order/by-value-within-slippage"
      When createOrder is called with
        | symbol            | SOL/USDC |
        | type              | MARKET   |
        | side              | BUY      |
        | cost              | 100      |
        | clientOrderId     | 7        |
        | slippageTolerance | 2        |
        | slippageUnit      | TICKS    |
      Then the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC                 |
        | type          | MARKET                   |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | amount        | 4.88                     |
        | filled        | 4.88                     |
        | remaining     | 0                        |
        | cost          | 99.9912                  |
        | average       | 20.49                    |
        | status        | CLOSED                   |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @request
    Scenario: A market whose symbol no rule would find
      Given the exchange answers with fixture "order/execute-order/priced-by-the-thousand"
      When createOrder is called with
        | symbol        | kPEPE/USDC:USDC |
        | type          | LIMIT           |
        | side          | BUY             |
        | amount        | 1200            |
        | price         | 0.009876        |
        | clientOrderId | 7               |
      Then the body of request 1 is
        """
        {"clientId": 7, "orderType": "Limit", "price": "0.009876", "quantity": "1200", "side": "Bid", "symbol": "kPEPE_USDC_PERP"}
        """

    @result
    Scenario: The same from a future
      Given calls are made asynchronously
      And the exchange answers with fixture "order/execute-order/limit-bid-with-client-id"
      When createOrder is called with
        | symbol        | SOL_USDC |
        | type          | LIMIT    |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.5     |
        | clientOrderId | 7        |
      Then the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
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

  Rule: prices and amounts are brought to tick and step as the caller chooses

    The tick and the step of SOL/USDC are 0.01.

    @request
    Scenario Outline: A price of <price> and an amount of <amount>, rounded <rounding> by the settings
      Given the exchange's settings
        | prices  | <rounding> |
        | amounts | <rounding> |
      And the exchange answers with fixture "order/execute-order/limit-bid-with-client-id"
      When createOrder is called with
        | symbol        | SOL/USDC |
        | type          | LIMIT    |
        | side          | BUY      |
        | amount        | <amount> |
        | price         | <price>  |
        | clientOrderId | 7        |
      Then the body of request 1 is
        """
        {"clientId": 7, "orderType": "Limit", "price": "20.5", "quantity": "3", "side": "Bid", "symbol": "SOL_USDC"}
        """

      Examples:
        | rounding | price   | amount  |
        | REJECT   | 20.50   | 3.00    |
        | REJECT   | 2.05E+1 | 3       |
        | DOWN     | 20.5099 | 3.00999 |
        | UP       | 20.4901 | 2.99001 |
        | NEAREST  | 20.5049 | 3.0049  |
        | NEAREST  | 20.495  | 2.995   |

    @request
    Scenario: An order overrides the settings
      Given the exchange's settings
        | prices  | REJECT |
        | amounts | UP     |
      And the exchange answers with fixture "order/execute-order/limit-bid-with-client-id"
      When createOrder is called with
        | symbol         | SOL/USDC |
        | type           | LIMIT    |
        | side           | BUY      |
        | amount         | 3.009    |
        | price          | 20.501   |
        | clientOrderId  | 7        |
        | priceRounding  | DOWN     |
        | amountRounding | DOWN     |
      Then the body of request 1 is
        """
        {"clientId": 7, "orderType": "Limit", "price": "20.5", "quantity": "3", "side": "Bid", "symbol": "SOL_USDC"}
        """

    @request
    Scenario: The prices of what is attached are rounded with the order's own
      Given the exchange answers with fixture "order/execute-order/take-profit-and-stop-loss-attached"
      When createOrder is called with
        | symbol               | SOL/USDC:USDC |
        | type                 | LIMIT         |
        | side                 | BUY           |
        | amount               | 3             |
        | price                | 20.504        |
        | takeProfitPrice      | 24.403        |
        | takeProfitLimitPrice | 24.502        |
        | stopLossPrice        | 19.001        |
        | stopLossBy           | LAST          |
        | clientOrderId        | 7             |
        | priceRounding        | DOWN          |
      Then the body of request 1 is
        """
        {
          "clientId": 7,
          "orderType": "Limit",
          "price": "20.5",
          "quantity": "3",
          "side": "Bid",
          "stopLossTriggerBy": "LastPrice",
          "stopLossTriggerPrice": "19",
          "symbol": "SOL_USDC_PERP",
          "takeProfitLimitPrice": "24.5",
          "takeProfitTriggerPrice": "24.4"
        }
        """

    @error
    Scenario Outline: <what> of <value> is refused, and the bound is named
      When createOrder is called with
        | symbol   | ETH/USDC |
        | type     | LIMIT    |
        | side     | BUY      |
        | amount   | 1        |
        | <what>   | <value>  |
        | <others> | 2000     |
      Then the call fails as InvalidOrderException: "<message>"
      And its outcome is NOT_SENT
      And there was no request

      Examples:
        | what          | others        | value  | message                                          |
        | price         | stopLossPrice | 20.505 | price 20.505: ETH/USDC has ticks of 0.01         |
        | price         | stopLossPrice | 0      | price 0: it has to be above 0                    |
        | price         | stopLossPrice | 100001 | price 100001: ETH/USDC takes no more than 100000 |
        | stopLossPrice | price         | 20.505 | stopLossPrice 20.505: ETH/USDC has ticks of 0.01 |

    @error
    Scenario Outline: An amount of <value> is refused, and the bound is named
      Given the exchange's settings
        | amounts | <rounding> |
      When createOrder is called with
        | symbol | ETH/USDC |
        | type   | LIMIT    |
        | side   | BUY      |
        | amount | <value>  |
        | price  | 2000     |
      Then the call fails as InvalidOrderException: "<message>"
      And its outcome is NOT_SENT
      And there was no request

      Examples:
        | rounding | value      | message                                                                   |
        | REJECT   | 0.00015    | amount 0.00015: ETH/USDC has steps of 0.0001                              |
        | REJECT   | -1         | amount -1: it has to be above 0                                           |
        | REJECT   | 5000.0001  | amount 5000.0001: ETH/USDC takes no more than 5000                        |
        | DOWN     | 0.00009    | amount 0.00009, rounded to 0: ETH/USDC takes no less than 0.0001          |
        | UP       | 5000.00001 | amount 5000.00001, rounded to 5000.0001: ETH/USDC takes no more than 5000 |

  Rule: what does not go together is refused before it is sent

    @error
    Scenario Outline: <message>
      When createOrder is called with
        | symbol  | <symbol> |
        | type    | <type>   |
        | side    | BUY      |
        | <name>  | <value>  |
        | <other> | <text>   |
      Then the call fails as InvalidOrderException: "<message>"
      And its outcome is NOT_SENT
      And its code is ""
      And there was no request

      Examples:
        | symbol        | type   | name          | value | other                | text       | message                                                                    |
        | SOL/USDC      | LIMIT  | amount        | 3     | clientOrderId        | 7          | price: a limit order needs one                                             |
        | SOL/USDC      | MARKET | amount        | 3     | price                | 20.5       | price 20.5: a market order has none, it takes what there is                |
        | SOL/USDC      | LIMIT  | price         | 20.5  | clientOrderId        | 7          | amount: a limit order needs one                                            |
        | SOL/USDC      | MARKET | clientOrderId | 7     | timeInForce          | GTC        | amount: a market order needs one, or a cost                                |
        | SOL/USDC      | MARKET | triggerPrice  | 18    | timeInForce          | GTC        | amount: a trigger order needs one, or a triggerPercent                     |
        | SOL/USDC      | MARKET | amount        | 3     | cost                 | 100        | amount and cost: a market order has one of them, not both                  |
        | SOL/USDC      | LIMIT  | price         | 20.5  | cost                 | 100        | cost: a limit order needs an amount, only market orders are placed by cost |
        | SOL/USDC      | MARKET | triggerPrice  | 18    | cost                 | 100        | cost: a trigger order needs an amount or a percentage, no cost             |
        | SOL/USDC      | MARKET | cost          | 0     | clientOrderId        | 7          | cost 0: it must be above 0                                                 |
        | SOL/USDC      | MARKET | amount        | 3     | postOnly             | true       | postOnly: a market order takes, it cannot only rest                        |
        | SOL/USDC      | MARKET | amount        | 3     | reduceOnly           | true       | reduceOnly: SOL/USDC is a spot market, where there is no position          |
        | SOL/USDC:USDC | MARKET | amount        | 3     | triggerPercent       | 50         | triggerPercent: it goes with triggerPrice, which is missing                |
        | SOL/USDC:USDC | MARKET | amount        | 3     | triggerBy            | MARK       | triggerBy: it goes with triggerPrice, which is missing                     |
        | SOL/USDC:USDC | MARKET | triggerPrice  | 18    | triggerPercent       | 100.1      | triggerPercent 100.1: it must be above 0 and at most 100                   |
        | SOL/USDC:USDC | MARKET | triggerPrice  | 18    | triggerPercent       | 0          | triggerPercent 0: it must be above 0 and at most 100                       |
        | SOL/USDC:USDC | MARKET | amount        | 3     | takeProfitLimitPrice | 24         | takeProfitLimitPrice: it goes with takeProfitPrice, which is missing       |
        | SOL/USDC:USDC | MARKET | amount        | 3     | takeProfitBy         | LAST       | takeProfitBy: it goes with takeProfitPrice, which is missing               |
        | SOL/USDC:USDC | MARKET | amount        | 3     | stopLossLimitPrice   | 18         | stopLossLimitPrice: it goes with stopLossPrice, which is missing           |
        | SOL/USDC:USDC | MARKET | amount        | 3     | stopLossBy           | LAST       | stopLossBy: it goes with stopLossPrice, which is missing                   |
        | SOL/USDC:USDC | MARKET | amount        | 3     | slippageTolerance    | 1          | slippageTolerance: it goes with slippageUnit, which is missing             |
        | SOL/USDC:USDC | MARKET | amount        | 3     | slippageUnit         | PERCENT    | slippageUnit: it goes with slippageTolerance, which is missing             |
        | SOL/USDC:USDC | MARKET | amount        | 3     | clientOrderId        | -1         | clientOrderId -1: it must be between 0 and 4294967295                      |
        | SOL/USDC:USDC | MARKET | amount        | 3     | clientOrderId        | 4294967296 | clientOrderId 4294967296: it must be between 0 and 4294967295              |
        | SOL/USDC:USDC | MARKET | amount        | 3     | brokerId             | 65536      | brokerId 65536: it must be between 0 and 65535                             |

    @error
    Scenario: A percentage beside an amount
      When createOrder is called with
        | symbol         | SOL/USDC:USDC |
        | type           | MARKET        |
        | side           | SELL          |
        | amount         | 3             |
        | triggerPrice   | 18            |
        | triggerPercent | 50            |
      Then the call fails as InvalidOrderException: "amount and triggerPercent: a trigger order has one of them, not both"
      And there was no request

    @error
    Scenario: A slippage below nothing
      When createOrder is called with
        | symbol            | SOL/USDC:USDC |
        | type              | MARKET        |
        | side              | SELL          |
        | amount            | 3             |
        | slippageTolerance | -1            |
        | slippageUnit      | TICKS         |
      Then the call fails as InvalidOrderException: "slippageTolerance -1: it must not be below 0"
      And there was no request

    @error
    Scenario: A market that there is not
      When createOrder is called with
        | symbol | SOL/EUR |
        | type   | MARKET  |
        | side   | BUY     |
        | amount | 3       |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And there was no request

  Rule: a refusal is told by its meaning

    @error
    Scenario Outline: <code> is <exception>
      Given the exchange refuses fixture "order/execute-order/limit-bid-with-client-id" with <status> "<code>": "<reason>"
      When createOrder is called with
        | symbol        | SOL/USDC |
        | type          | LIMIT    |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.5     |
        | clientOrderId | 7        |
      Then the call fails as <exception>: "executeOrder was refused with <status> <code>: <reason>"
      And its code is "<code>"
      And its status is <status>
      And its outcome is REFUSED
      And the requests are
        | POST /api/v1/order |

      Examples:
        | status | code                   | exception                    | reason                                      |
        | 400    | INSUFFICIENT_FUNDS     | InsufficientFundsException   | Insufficient funds                          |
        | 400    | INSUFFICIENT_MARGIN    | InsufficientFundsException   | Insufficient margin                         |
        | 400    | INVALID_ORDER          | InvalidOrderException        | Order would immediately match and take      |
        | 400    | INVALID_PRICE          | InvalidOrderException        | Price is too far from the last active price |
        | 400    | INVALID_QUANTITY       | InvalidOrderException        | Invalid quantity                            |
        | 400    | INVALID_CLIENT_REQUEST | InvalidOrderException        | Price decimal too long                      |
        | 400    | INVALID_CLIENT_REQUEST | AuthenticationException      | Invalid signature                           |
        | 400    | INVALID_MARKET         | BadSymbolException           | Invalid market                              |
        | 400    | ORDER_LIMIT            | InvalidOrderException        | Order limit reached                         |
        | 400    | TRADING_PAUSED         | ExchangeUnavailableException | Trading is paused                           |
        | 401    | UNAUTHORIZED           | AuthenticationException      | Unauthorized                                |
        | 429    | TOO_MANY_REQUESTS      | RateLimitException           | Too many requests                           |

    @error
    Scenario: A refusal reaches the future
      Given calls are made asynchronously
      And the exchange refuses fixture "order/execute-order/limit-bid-with-client-id" with 400 "INSUFFICIENT_FUNDS": "Insufficient funds"
      When createOrder is called with
        | symbol        | SOL/USDC |
        | type          | LIMIT    |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.5     |
        | clientOrderId | 7        |
      Then the call fails as InsufficientFundsException: "executeOrder was refused with 400 INSUFFICIENT_FUNDS: Insufficient funds"

  Rule: an order is sent at most once, and a lost answer is told with the client id to look for

    @error
    Scenario Outline: <status> "<code>" settles nothing
      Given the exchange refuses fixture "order/execute-order/limit-bid-with-client-id" with <status> "<code>": "<reason>"
      When createOrder is called with
        | symbol        | SOL/USDC |
        | type          | LIMIT    |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.5     |
        | clientOrderId | 7        |
      Then the call fails as UnknownOutcomeException: "executeOrder has an unknown outcome: the answer was <status> <code>: <reason>; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      And its code is "<code>"
      And its clientId is given as "7"
      And its deadline is given as "2023-11-14T22:13:25Z"
      And the requests are
        | POST /api/v1/order |

      Examples:
        | status | code         | reason                   |
        | 504    | TIMEOUT      | Timeout                  |
        | 500    | SERVER_ERROR | Internal server error    |
        | 503    | MAINTENANCE  | System under maintenance |

    @error
    Scenario: What became of it can be asked of the client
      Given the exchange tells its time
      And the answer to an order gets lost, and the order rests on the book
      When createOrder is called with
        | symbol        | SOL/USDC |
        | type          | LIMIT    |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.5     |
        | clientOrderId | 7        |
      Then the call fails as UnknownOutcomeException: "executeOrder has an unknown outcome: the answer was 502: an HTML page; it can take effect until 2023-11-14T22:13:25Z"
      And its clientId is given as "7"
      When I ask what became of it
      Then the client says: executed, and rests as 113881024563871900

    @error
    Scenario: An answer without the order's id is no failure of the order
      Given the exchange answers executeOrder, whatever is asked, with
        """
        {"orderType": "Limit", "symbol": "SOL_USDC", "status": "New"}
        """
      When createOrder is called with
        | symbol | SOL/USDC |
        | type   | LIMIT    |
        | side   | BUY      |
        | amount | 3        |
        | price  | 20.5     |
      Then the call fails as UnreadableAnswerException: "LimitOrder: the exchange left out /id"
      And its outcome is EXECUTED
      And the requests are
        | POST /api/v1/order |

  Rule: what fails before the order is no outcome of the order

    @error
    Scenario: The market list cannot be read
      Given the exchange answers getMarkets, whatever is asked, with
        """
        [{"symbol": "SOL_USDC"}]
        """
      When createOrder is called with
        | symbol | SOL/USDC |
        | type   | LIMIT    |
        | side   | BUY      |
        | amount | 3        |
        | price  | 20.5     |
      Then the call fails as UnreadableAnswerException: "the market list could not be read, and nothing was sent: Market: the exchange left out /0/baseSymbol"
      And its outcome is NOT_SENT
      And there was no request

  Rule: the compatibility view has CCXT's reading

    @result
    Scenario: A trigger order has no amount
      Given the compatibility view
      And the exchange answers with fixture "order/execute-order/trigger-within-slippage"
      When createOrder is called with
        | symbol              | SOL/USDC:USDC |
        | type                | MARKET        |
        | side                | SELL          |
        | amount              | 3             |
        | clientOrderId       | 7             |
        | timeInForce         | FOK           |
        | triggerPrice        | 18.25         |
        | triggerBy           | MARK          |
        | selfTradePrevention | REJECT_BOTH   |
        | slippageTolerance   | 0.5           |
        | slippageUnit        | PERCENT       |
      Then the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC:USDC            |
        | type          | MARKET                   |
        | side          | SELL                     |
        | timeInForce   | FOK                      |
        | postOnly      | false                    |
        | triggerPrice  | 18.25                    |
        | filled        | 0                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @result
    Scenario: An order that expired is cancelled
      Given the compatibility view
      And the exchange answers with fixture "order/execute-order/post-only-expires"
      When createOrder is called with
        | symbol        | SOL/USDC |
        | type          | LIMIT    |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.5     |
        | clientOrderId | 7        |
        | postOnly      | true     |
      Then the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC                 |
        | type          | LIMIT                    |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | true                     |
        | price         | 20.5                     |
        | amount        | 3                        |
        | filled        | 0                        |
        | remaining     | 3                        |
        | cost          | 0                        |
        | status        | CANCELED                 |
        | timestamp     | 2023-11-14T22:13:20.021Z |
      And the answer has
        | raw.status | Expired |
