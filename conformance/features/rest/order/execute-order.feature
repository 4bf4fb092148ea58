@rest @order @operation:executeOrder @instruction:orderExecute
Feature: Execute order
  POST /api/v1/order, signed: one order a request, matched before the answer comes.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: every member is signed, in name order

    @request @signed @answer
    Scenario: A limit bid is signed and rests on the book
      Given the exchange answers with fixture "order/execute-order/limit-bid-with-client-id"
      When I execute the order
        | symbol    | SOL_USDC |
        | side      | Bid      |
        | orderType | Limit    |
        | price     | 20.5     |
        | quantity  | 3        |
        | clientId  | 7        |
      Then the request is "POST /api/v1/order"
      And the body is
        """
        {"clientId": 7, "orderType": "Limit", "price": "20.5", "quantity": "3", "side": "Bid", "symbol": "SOL_USDC"}
        """
      And the header "Content-Type" is "application/json; charset=utf-8"
      And the signing string is
        """
        instruction=orderExecute&clientId=7&orderType=Limit&price=20.5&quantity=3&side=Bid&symbol=SOL_USDC&timestamp=1700000000000&window=5000
        """
      And the signature is "VVV4i23PopTRNkOwx+5KAjnxDV0MQrqujmDnK//Ti2JVoCdl0byoc6Pdnbuh2+Sa3oHjY7y0KoMKUIQYTHC8DQ=="
      And the order status is "New"
      And the answer has
        | @type            | LimitOrder               |
        | id               | 113881024563871744       |
        | createdAt        | 2023-11-14T22:13:20.021Z |
        | price            | 20.5                     |
        | executedQuantity | 0                        |
        | postOnly         | false                    |
        | clientId         | 7                        |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: An order with every member
      Given the exchange answers with fixture "order/execute-order/every-member"
      When I execute the order
        | symbol                 | SOL_USDC    |
        | side                   | Bid         |
        | orderType              | Limit       |
        | price                  | 20.5        |
        | quantity               | 3           |
        | autoBorrow             | true        |
        | autoBorrowRepay        | false       |
        | autoLend               | true        |
        | autoLendRedeem         | false       |
        | brokerId               | 65535       |
        | clientId               | 4294967295  |
        | postOnly               | false       |
        | reduceOnly             | false       |
        | selfTradePrevention    | RejectMaker |
        | stopLossLimitPrice     | 18.9        |
        | stopLossTriggerBy      | MarkPrice   |
        | stopLossTriggerPrice   | 19          |
        | takeProfitLimitPrice   | 24.5        |
        | takeProfitTriggerBy    | IndexPrice  |
        | takeProfitTriggerPrice | 24.4        |
        | timeInForce            | IOC         |
        | triggerBy              | LastPrice   |
        | triggerPrice           | 20.1        |
        | triggerQuantity        | 3           |
      Then the signing string is
        """
        instruction=orderExecute&autoBorrow=true&autoBorrowRepay=false&autoLend=true&autoLendRedeem=false&brokerId=65535&clientId=4294967295&orderType=Limit&postOnly=false&price=20.5&quantity=3&reduceOnly=false&selfTradePrevention=RejectMaker&side=Bid&stopLossLimitPrice=18.9&stopLossTriggerBy=MarkPrice&stopLossTriggerPrice=19&symbol=SOL_USDC&takeProfitLimitPrice=24.5&takeProfitTriggerBy=IndexPrice&takeProfitTriggerPrice=24.4&timeInForce=IOC&triggerBy=LastPrice&triggerPrice=20.1&triggerQuantity=3&timestamp=1700000000000&window=5000
        """
      And the answer has
        | clientId       | 4294967295               |
        | relatedOrderId | 113881024563871690       |
        | strategyId     | 90017                    |
        | triggeredAt    | 2023-11-14T22:13:20.033Z |
        | status         | Expired                  |
      And nothing of the answer is lost

  Rule: a client id of 0 is a client id

    @request @signed @answer
    Scenario: A post-only bid with client id 0
      Given the exchange answers with fixture "order/execute-order/post-only-with-client-id-zero"
      When I execute the order
        | symbol      | SOL_USDC |
        | side        | Bid      |
        | orderType   | Limit    |
        | price       | 20.5     |
        | quantity    | 3        |
        | clientId    | 0        |
        | postOnly    | true     |
        | timeInForce | GTC      |
      Then the signing string is
        """
        instruction=orderExecute&clientId=0&orderType=Limit&postOnly=true&price=20.5&quantity=3&side=Bid&symbol=SOL_USDC&timeInForce=GTC&timestamp=1700000000000&window=5000
        """
      And the answer has
        | clientId | 0    |
        | postOnly | true |

  Rule: the answer comes after matching, and the average price is value over quantity

    @request @answer
    Scenario: A market bid fills at once
      Given the exchange answers with fixture "order/execute-order/market-bid-fills"
      When I execute the order
        | symbol    | SOL_USDC |
        | side      | Bid      |
        | orderType | Market   |
        | quantity  | 3        |
        | clientId  | 7        |
      Then the order status is "Filled"
      And the answer has
        | @type                 | MarketOrder |
        | executedQuantity      | 3           |
        | executedQuoteQuantity | 61.47       |
        | quoteQuantity         | 61.54       |
      And nothing of the answer is lost

    @request @answer
    Scenario: An order by value with a slippage tolerance
      Given the exchange answers with fixture "order/execute-order/by-value-within-slippage"
      When I execute the order
        | symbol                | SOL_USDC |
        | side                  | Bid      |
        | orderType             | Market   |
        | quoteQuantity         | 100      |
        | slippageTolerance     | 2        |
        | slippageToleranceType | TickSize |
        | clientId              | 7        |
      Then the body is
        """
        {"clientId": 7, "orderType": "Market", "quoteQuantity": "100", "side": "Bid", "slippageTolerance": "2", "slippageToleranceType": "TickSize", "symbol": "SOL_USDC"}
        """
      And the answer has
        | slippageTolerance     | 2        |
        | slippageToleranceType | TickSize |

  Rule: a trigger order has a trigger price and a trigger quantity, which may be a percentage

    @request @signed @answer
    Scenario: Eighty percent
      Given the exchange answers with fixture "order/execute-order/trigger-over-a-percentage"
      When I execute the order
        | symbol          | SOL_USDC_PERP |
        | side            | Ask           |
        | orderType       | Market        |
        | reduceOnly      | true          |
        | triggerPrice    | 18.25         |
        | triggerQuantity | 80%           |
        | triggerBy       | MarkPrice     |
        | clientId        | 7             |
      Then the signing string is
        """
        instruction=orderExecute&clientId=7&orderType=Market&reduceOnly=true&side=Ask&symbol=SOL_USDC_PERP&triggerBy=MarkPrice&triggerPrice=18.25&triggerQuantity=80%&timestamp=1700000000000&window=5000
        """
      And the order status is "TriggerPending"
      And the answer has
        | quantity        | 0         |
        | triggerQuantity | 80%       |
        | triggerBy       | MarkPrice |
      And nothing of the answer is lost

    @request @answer
    Scenario: Take profit and stop loss ride on the order
      Given the exchange answers with fixture "order/execute-order/take-profit-and-stop-loss-attached"
      When I execute the order
        | symbol                 | SOL_USDC_PERP |
        | side                   | Bid           |
        | orderType              | Limit         |
        | price                  | 20.5          |
        | quantity               | 3             |
        | takeProfitTriggerPrice | 24.4          |
        | takeProfitLimitPrice   | 24.5          |
        | stopLossTriggerPrice   | 19            |
        | stopLossTriggerBy      | LastPrice     |
        | clientId               | 7             |
      Then the answer has
        | takeProfitLimitPrice | 24.5      |
        | stopLossTriggerBy    | LastPrice |
        | stopLossLimitPrice   | absent    |

  Rule: decimals are sent and read digit for digit

    @request @signed @answer
    Scenario: Twenty-nine digits and trailing zeros
      Given the exchange answers with fixture "order/execute-order/decimals-of-29-digits"
      When I execute the order
        | symbol    | SOL_USDC                       |
        | side      | Bid                            |
        | orderType | Limit                          |
        | price     | 20.388888888888888888888888889 |
        | quantity  | 12.00                          |
        | clientId  | 7                              |
      Then the signing string is
        """
        instruction=orderExecute&clientId=7&orderType=Limit&price=20.388888888888888888888888889&quantity=12.00&side=Bid&symbol=SOL_USDC&timestamp=1700000000000&window=5000
        """
      And the answer has
        | price    | 20.388888888888888888888888889 |
        | quantity | 12.00                          |

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>: <member>
      Given the exchange answers with fixture "order/execute-order/<case>"
      When I execute the order
        | symbol    | SOL_USDC |
        | side      | Bid      |
        | orderType | Limit    |
        | price     | 20.5     |
        | quantity  | 3        |
        | clientId  | 7        |
      Then the answer has
        | <member> | <value> |
      And nothing of the answer is lost

      Examples:
        | case               | member                    | value                     |
        | minimal            | reduceOnly                | absent                    |
        | unknown-order-type | @type                     | Order.Unrecognized        |
        | unknown-order-type | orderType                 | Pegged                    |
        | unknown-order-type | status                    | New                       |
        | unknown-order-type | unknownMembers[pegOffset] | "-0.02"                   |
        | unknown-values     | status                    | Halted                    |
        | unknown-values     | timeInForce               | GTD                       |
        | unknown-values     | selfTradePrevention       | DecrementAndCancel        |
        | unknown-members    | unknownMembers[expiresAt] | 1700003600000             |
        | unknown-members    | unknownMembers[queue]     | {"ahead":["7.1",null,12]} |

    @answer
    Scenario: A price that was left out is missed when it is asked for
      Given the exchange answers with fixture "order/execute-order/price-missing"
      When I execute the order
        | symbol    | SOL_USDC |
        | side      | Bid      |
        | orderType | Limit    |
        | price     | 20.5     |
        | quantity  | 3        |
        | clientId  | 7        |
      Then the answer has
        | id | 113881024563871744 |
      And asking the answer for "price" fails: "LimitOrder: the exchange left out /price"

  Rule: a refusal is definite

    @refusal
    Scenario Outline: <case>
      Given the exchange answers with fixture "order/execute-order/<case>"
      When I execute the order
        | symbol    | SOL_USDC   |
        | side      | Bid        |
        | orderType | Limit      |
        | price     | 20.5       |
        | quantity  | 3          |
        | postOnly  | <postOnly> |
        | clientId  | 7          |
      Then the call is refused with <status> "<code>": "<message>"
      And the outcome is REFUSED
      And the order was sent exactly once

      Examples:
        | case              | postOnly | status | code              | message                                     |
        | price-too-far     |          | 400    | INVALID_PRICE     | Price is too far from the last active price |
        | would-take        | true     | 400    | INVALID_ORDER     | Order would immediately match and take      |
        | trading-paused    |          | 400    | TRADING_PAUSED    | Trading is paused                           |
        | unknown-code      |          | 400    | MARKET_IN_AUCTION | The market is in auction                    |
        | too-many-requests |          | 429    | TOO_MANY_REQUESTS | Too many requests                           |

    @refusal
    Scenario: An order that the exchange cannot parse is refused in plain text
      Given the exchange answers with fixture "order/execute-order/market-not-parsed"
      When I execute the order
        | symbol    | sol   |
        | side      | Bid   |
        | orderType | Limit |
        | price     | 20.5  |
        | quantity  | 3     |
        | clientId  | 7     |
      Then the call is refused with 400 in plain text: "parse request payload error: failed to parse \"MarketSymbol\": Invalid market symbol (occurred while parsing \"OrderExecutePayload\")"
      And the outcome is REFUSED

    @refusal
    Scenario: An order type that the exchange does not know is refused before the signature is looked at
      When I execute the order
        | symbol    | SOL_USDC |
        | side      | Bid      |
        | orderType | Pegged   |
        | quantity  | 3        |
        | clientId  | 7        |
      Then the call is refused with 400 in plain text: "parse request payload error: failed to parse \"OrderTypeEnum\": Expect a valid enumeration value. (occurred while parsing \"OrderExecutePayload\")"

    @refusal
    Scenario: An answer of the server's side leaves the outcome unknown
      Given the exchange answers with fixture "order/execute-order/server-error"
      When I execute the order
        | symbol    | SOL_USDC |
        | side      | Bid      |
        | orderType | Limit    |
        | price     | 20.5     |
        | quantity  | 3        |
        | clientId  | 7        |
      Then the call fails with OutcomeUnknownException
      And the outcome is UNKNOWN
      And the order can take effect until "2023-11-14T22:13:25Z"
      And the order was sent exactly once

    @refusal
    Scenario: A timeout on the server's side leaves the outcome unknown
      Given the exchange answers with fixture "order/execute-order/timeout"
      When I execute the order
        | symbol    | SOL_USDC |
        | side      | Bid      |
        | orderType | Limit    |
        | price     | 20.5     |
        | quantity  | 3        |
        | clientId  | 7        |
      Then the call fails with OutcomeUnknownException
      And the outcome is UNKNOWN

  Rule: an order that cannot be right is not sent

    @refusal
    Scenario Outline: <member> <value>
      When I execute the order
        | symbol    | SOL_USDC |
        | side      | Bid      |
        | orderType | Limit    |
        | price     | 20.5     |
        | <member>  | <value>  |
      Then the call is not made: "<message>"

      Examples:
        | member          | value      | message                                                                                       |
        | quantity        | 1e3        | quantity: \"1e3\" is not a plain decimal such as 20.5                                         |
        | quantity        | three      | quantity: \"three\" is not a plain decimal such as 20.5                                       |
        | clientId        | 4294967296 | OrderRequest: clientId must be between 0 and 4294967295, not 4294967296                       |
        | clientId        | -1         | OrderRequest: clientId must be between 0 and 4294967295, not -1                               |
        | brokerId        | 65536      | OrderRequest: brokerId must be between 0 and 65535, not 65536                                 |
        | triggerQuantity | 8e1%       | triggerQuantity: \"8e1%\" is neither a plain decimal such as 1.5 nor a percentage such as 80% |

  Rule: a server answers as the contract says

    @live-write
    Scenario: An order far from the market is placed on a server, seen and cancelled
      When a bid far below the market is placed on a server
      Then its answer holds to the contract
      And in the answer status is "New"
      And the order is among the open ones
      When it is cancelled on the server
      Then its answer holds to the contract
      And the order is not among the open ones
