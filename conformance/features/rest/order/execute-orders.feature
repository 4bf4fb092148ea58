@rest @order @operation:executeOrders @instruction:orderExecute
Feature: Execute orders
  POST /api/v1/orders, signed: several orders in one request, each with a result of its own.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the instruction is repeated before the members of each order

    @request @signed @answer
    Scenario: A bid and an ask rest on the book
      Given the exchange answers with fixture "order/execute-orders/two-rest"
      When I execute the orders
        | symbol   | side | orderType | price | quantity | clientId |
        | SOL_USDC | Bid  | Limit     | 20.5  | 3        | 7        |
        | SOL_USDC | Ask  | Limit     | 31.2  | 3        | 8        |
      Then the request is "POST /api/v1/orders"
      And the signing string is
        """
        instruction=orderExecute&clientId=7&orderType=Limit&price=20.5&quantity=3&side=Bid&symbol=SOL_USDC&instruction=orderExecute&clientId=8&orderType=Limit&price=31.2&quantity=3&side=Ask&symbol=SOL_USDC&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size           | 2          |
        | first.@type    | LimitOrder |
        | first.clientId | 7          |
        | first.status   | New        |
        | last.price     | 31.2       |
        | last.side      | Ask        |
      And nothing of the answer is lost

  Rule: the answer is a success even when an order was refused

    @answer @refusal
    Scenario: One of two orders is refused
      Given the exchange answers with fixture "order/execute-orders/one-of-two-refused"
      When I execute the orders
        | symbol   | side | orderType | price | quantity | clientId |
        | SOL_USDC | Bid  | Limit     | 20.5  | 3        | 7        |
        | SOL_USDC | Ask  | Limit     | 31.2  | 3        | 8        |
      Then the answer has
        | first.@type  | LimitOrder                                  |
        | last.@type   | OrderRefusal                                |
        | last.code    | INVALID_PRICE                               |
        | last.message | Price is too far from the last active price |
      And nothing of the answer is lost

  Rule: an accepted order stands inline beside the tag

    @answer
    Scenario: A market order
      Given the exchange answers with fixture "order/execute-orders/market-order-inline"
      When I execute the orders
        | symbol   | side | orderType | quantity | clientId |
        | SOL_USDC | Bid  | Market    | 3        | 7        |
      Then the answer has
        | first.@type                 | MarketOrder |
        | first.executedQuoteQuantity | 61.47       |
      And nothing of the answer is lost

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>: <member>
      Given the exchange answers with fixture "order/execute-orders/<case>"
      When I execute the orders
        | symbol   | side | orderType | price | quantity | clientId |
        | SOL_USDC | Bid  | Limit     | 20.5  | 3        | 7        |
        | SOL_USDC | Ask  | Limit     | 31.2  | 3        | 8        |
      Then the answer has
        | <member> | <value> |
      And nothing of the answer is lost

      Examples:
        | case               | member                          | value                         |
        | unknown-operation  | first.@type                     | LimitOrder                    |
        | unknown-operation  | last.@type                      | BatchOrderResult.Unrecognized |
        | unknown-operation  | last.unknownMembers[until]      | 1700000060000                 |
        | unknown-order-type | first.@type                     | Order.Unrecognized            |
        | unknown-order-type | first.unknownMembers[pegOffset] | "-0.02"                       |
        | unknown-order-type | last.@type                      | LimitOrder                    |

    @answer
    Scenario Outline: <case> of a batch of one
      Given the exchange answers with fixture "order/execute-orders/<case>"
      When I execute the orders
        | symbol   | side | orderType | price | quantity | clientId |
        | SOL_USDC | Bid  | Limit     | 20.5  | 3        | 7        |
      Then the answer has
        | <member> | <value> |
      And nothing of the answer is lost

      Examples:
        | case           | member                          | value         |
        | minimal        | first.clientId                  | absent        |
        | unknown-member | first.unknownMembers[expiresAt] | 1700003600000 |

    @answer
    Scenario: A message that was left out is missed when it is asked for
      Given the exchange answers with fixture "order/execute-orders/message-missing"
      When I execute the orders
        | symbol   | side | orderType | price | quantity | clientId |
        | SOL_USDC | Bid  | Limit     | 20.5  | 3        | 7        |
        | SOL_USDC | Ask  | Limit     | 31.2  | 3        | 8        |
      Then the answer has
        | last.code | INVALID_PRICE |
      And asking the answer for "last.message" fails: "OrderRefusal: the exchange left out /1/message"

  Rule: a batch can be refused as a whole

    @refusal
    Scenario: Too many open orders
      Given the exchange answers with fixture "order/execute-orders/order-limit"
      When I execute the orders
        | symbol   | side | orderType | price | quantity | clientId |
        | SOL_USDC | Bid  | Limit     | 20.5  | 3        | 7        |
        | SOL_USDC | Ask  | Limit     | 31.2  | 3        | 8        |
      Then the call is refused with 400 "ORDER_LIMIT": "Order limit reached"

    @refusal
    Scenario: One order that cannot be parsed stops them all, in plain text
      Given the exchange answers with fixture "order/execute-orders/market-not-parsed"
      When I execute the orders
        | symbol   | side | orderType | price | quantity | clientId |
        | SOL_USDC | Bid  | Limit     | 20.5  | 3        | 7        |
        | sol      | Ask  | Limit     | 31.2  | 3        | 8        |
      Then the call is refused with 400 in plain text: "parse request payload error: failed to parse \"MarketSymbol\": Invalid market symbol (occurred while parsing \"OrderExecutePayload\")"
      And the order was sent exactly once
