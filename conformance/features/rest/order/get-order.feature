@rest @order @operation:getOrder @instruction:orderQuery
Feature: Get order
  GET /api/v1/order, signed: one order that rests on the book.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: an order is named by the exchange's id or by the caller's, never by both

    @request @signed @answer
    Scenario: By the exchange's id
      Given the exchange answers with fixture "order/get-order/partly-filled"
      When I get the order
        | symbol  | SOL_USDC           |
        | orderId | 113881024563871744 |
      Then the request is "GET /api/v1/order?symbol=SOL_USDC&orderId=113881024563871744"
      And the signing string is
        """
        instruction=orderQuery&orderId=113881024563871744&symbol=SOL_USDC&timestamp=1700000000000&window=5000
        """
      And the order status is "PartiallyFilled"
      And the answer has
        | executedQuantity      | 1.2    |
        | executedQuoteQuantity | 24.588 |
        | quantity              | 3      |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: By a client id of 0
      Given the exchange answers with fixture "order/get-order/by-client-id-zero"
      When I get the order
        | symbol   | SOL_USDC |
        | clientId | 0        |
      Then the request is "GET /api/v1/order?symbol=SOL_USDC&clientId=0"
      And the signing string is
        """
        instruction=orderQuery&clientId=0&symbol=SOL_USDC&timestamp=1700000000000&window=5000
        """
      And the answer has
        | clientId | 0 |

    @refusal
    Scenario: Both ids
      When I get the order
        | symbol   | SOL_USDC           |
        | orderId  | 113881024563871744 |
        | clientId | 0                  |
      Then the call is not sent: "getOrder was not sent: exactly one of orderId and clientId must be given, not orderId and clientId"

    @refusal
    Scenario: No id
      When I get the order
        | symbol | SOL_USDC |
      Then the call is not sent: "getOrder was not sent: exactly one of orderId and clientId must be given, not none"

    @refusal
    Scenario Outline: A client id of <clientId>
      When I get the order
        | symbol   | SOL_USDC   |
        | clientId | <clientId> |
      Then the call is not sent: "getOrder was not sent: clientId must be between 0 and 4294967295, not <clientId>"

      Examples:
        | clientId   |
        | -1         |
        | 4294967296 |

  Rule: a trigger that waits is an order too

    @answer
    Scenario: Its size is the trigger quantity
      Given the exchange answers with fixture "order/get-order/trigger-pending"
      When I get the order
        | symbol  | SOL_USDC           |
        | orderId | 113881024563871744 |
      Then the order status is "TriggerPending"
      And the answer has
        | @type           | MarketOrder |
        | quantity        | 0           |
        | triggerQuantity | 2.5         |
        | triggerPrice    | 18.25       |

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>: <member>
      Given the exchange answers with fixture "order/get-order/<case>"
      When I get the order
        | symbol  | SOL_USDC           |
        | orderId | 113881024563871744 |
      Then the answer has
        | <member> | <value> |
      And nothing of the answer is lost

      Examples:
        | case               | member                    | value              |
        | minimal            | triggerPrice              | absent             |
        | unknown-order-type | @type                     | Order.Unrecognized |
        | unknown-order-type | symbol                    | SOL_USDC           |
        | unknown-status     | status                    | Halted             |
        | unknown-member     | unknownMembers[expiresAt] | 1700003600000      |

    @answer
    Scenario: A time that was left out is missed when it is asked for
      Given the exchange answers with fixture "order/get-order/creation-time-missing"
      When I get the order
        | symbol  | SOL_USDC           |
        | orderId | 113881024563871744 |
      Then the answer has
        | price | 20.5 |
      And asking the answer for "createdAt" fails: "LimitOrder: the exchange left out /createdAt"

  Rule: only resting orders are found, so "not found" is no proof that an order never was

    @refusal
    Scenario: A filled, cancelled or unknown order
      Given the exchange answers with fixture "order/get-order/not-resting"
      When I get the order
        | symbol  | SOL_USDC           |
        | orderId | 113881024563871744 |
      Then the call is refused with 404 "RESOURCE_NOT_FOUND": "Not Found"

    @refusal
    Scenario: A symbol that the exchange cannot parse is refused in plain text
      Given the exchange answers with fixture "order/get-order/turned-away-in-plain-text"
      When I get the order
        | symbol  | sol                |
        | orderId | 113881024563871744 |
      Then the call is refused with 400 in plain text: "failed to parse parameter `symbol`: failed to parse \"MarketSymbol\": Invalid market symbol"

  Rule: a server answers as the contract says

    @live
    Scenario: An open order on a server holds to the contract
      Given {id} is /0/id of getOpenOrders
      And {symbol} is /0/symbol of getOpenOrders
      When a server is asked for getOrder
        | orderId | {id}     |
        | symbol  | {symbol} |
      Then its answer holds to the contract
      And in the answer id is "{id}"
      And in the answer symbol is "{symbol}"
      And in the answer executedQuantity is not negative
      And in the answer with quantity executedQuantity is at most quantity
