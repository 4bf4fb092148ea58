@signing
Feature: What the exchange does with a signature
  The exchange recomputes the signing string from the request that reached it.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the clock of the client may be off, but not by much

    Scenario Outline: The exchange's clock is <difference> ahead
      Given the clock of the exchange reads <exchange>
      When I call getBalances
      Then the call is refused with 400 "INVALID_CLIENT_REQUEST": "<message>"
      And the outcome is REFUSED

      Examples:
        | difference            | exchange      | message                                                      |
        | a window and a bit    | 1700000005001 | Request has expired                                          |
        | more than ten minutes | 1700000600001 | Invalid timestamp: must be within 10 minutes of current time |

    Scenario: A wider window makes up for a slow way to the exchange
      Given the exchange takes whatever passes its checks
      And a window of 60000 ms
      And the clock of the exchange reads 1700000005001
      When I call getBalances
      Then the exchange accepted the signature

  Rule: what is signed is what is sent

    Scenario Outline: <kind> of the user alters the body, and the altered body is what is signed
      Given the exchange takes whatever passes its checks
      And <kind> of the user that replaces "20.5" by "20.4" in bodies
      When I execute the order
        | symbol    | SOL_USDC |
        | side      | Bid      |
        | orderType | Limit    |
        | price     | 20.5     |
        | quantity  | 3        |
      Then the signing string is
        """
        instruction=orderExecute&orderType=Limit&price=20.4&quantity=3&side=Bid&symbol=SOL_USDC&timestamp=1700000000000&window=5000
        """
      And the exchange accepted the signature

      Examples:
        | kind                  |
        | an interceptor        |
        | a network interceptor |

    Scenario: Values are signed decoded and sent encoded
      Given the exchange takes whatever passes its checks
      When I get the order
        | symbol  | SOL_USDC       |
        | orderId | memo 42/7+1=8% |
      Then the signing string is
        """
        instruction=orderQuery&orderId=memo 42/7+1=8%&symbol=SOL_USDC&timestamp=1700000000000&window=5000
        """
      And the exchange accepted the signature

  Rule: each attempt is signed anew

    Scenario: The same call at two moments
      Given the exchange takes whatever passes its checks
      When I call getBalances
      And the clock reads 1700000001000
      And I make the same call again
      Then the signing string is
        """
        instruction=balanceQuery&timestamp=1700000001000&window=5000
        """
      And the exchange accepted the signature

  Rule: nothing is signed that need not be

    Scenario: A public operation carries no authentication, though there is a key
      Given the exchange answers with fixture "markets/get-depth/three-levels-a-side"
      When I get the depth
        | symbol | SOL_USDC |
        | limit  | 5        |
      Then it carries no authentication
      And the answer has
        | bids.last.price | 20.49 |
