@rest @order @outcomes
Feature: Calls that do not wait
  The future of executeAsync ends as execute does: with the same value, or with the same exception and no wrapper of it.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Scenario Outline: <method>: a value
    Given calls are made by <method>
    And the exchange answers with fixture "order/execute-order/limit-bid-with-client-id"
    When I execute the order
      | symbol    | SOL_USDC |
      | side      | Bid      |
      | orderType | Limit    |
      | price     | 20.5     |
      | quantity  | 3        |
      | clientId  | 7        |
    Then the answer has
      | @type  | LimitOrder         |
      | id     | 113881024563871744 |
      | price  | 20.5               |
      | status | New                |
    And the signing string is
      """
      instruction=orderExecute&clientId=7&orderType=Limit&price=20.5&quantity=3&side=Bid&symbol=SOL_USDC&timestamp=1700000000000&window=5000
      """
    And the order was sent exactly once

    Examples:
      | method       |
      | execute      |
      | executeAsync |

  Scenario Outline: <method>: a refusal
    Given calls are made by <method>
    And the exchange answers with fixture "order/execute-order/price-too-far"
    When I execute the order
      | symbol    | SOL_USDC |
      | side      | Bid      |
      | orderType | Limit    |
      | price     | 20.5     |
      | quantity  | 3        |
      | clientId  | 7        |
    Then the call is refused with 400 "INVALID_PRICE": "Price is too far from the last active price"
    And the outcome is REFUSED
    And the order was sent exactly once

    Examples:
      | method       |
      | execute      |
      | executeAsync |

  Scenario Outline: <method>: no answer to an order
    Given calls are made by <method>
    And the exchange reads the request and closes the connection
    When I execute any order
    Then the call fails with OutcomeUnknownException
    And the outcome is UNKNOWN
    And the order can take effect until "2023-11-14T22:13:25Z"
    And the failure names client id 7
    And the order was sent exactly once

    Examples:
      | method       |
      | execute      |
      | executeAsync |

  Scenario Outline: <method>: an order that never left
    Given calls are made by <method>
    And nobody listens at the exchange's address
    When I execute any order
    Then the call fails with NotSentException
    And the outcome is NOT_SENT

    Examples:
      | method       |
      | execute      |
      | executeAsync |

  Scenario Outline: <method>: an answer that cannot be read
    Given calls are made by <method>
    And the exchange answers 200 with something that is not JSON
    When I execute any order
    Then the call fails with DecodingException
    And the outcome is EXECUTED
    And the order was sent exactly once

    Examples:
      | method       |
      | execute      |
      | executeAsync |

  Scenario: an order that lacks its signer fails the future, not the call of executeAsync
    Given a client without a key
    And calls are made by executeAsync
    When I execute any order
    Then the call fails with NotSentException
    And the outcome is NOT_SENT
