@signing
Feature: What the exchange does with a signature
  The exchange recomputes the signing string from the request that reached it.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the clock of the client may be off, but not by much

    Scenario Outline: The exchange's clock is <difference> ahead, and it does not tell the time
      Given the clock of the exchange reads <exchange>
      And the exchange takes whatever passes its checks
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

  Rule: one thing wrong with a request is enough, whatever its method
    These requests are made by hand, for the client cannot be made to send them.

    Scenario Outline: <method> with <what>
      Given the exchange answers with fixture "<fixture>"
      When a <method> of an order arrives with <what>
      Then it is answered with 200

      Examples:
        | method | what          | fixture                             |
        | GET    | nothing wrong | order/get-order/partly-filled       |
        | POST   | nothing wrong | order/execute-order/limit-bid-rests |
        | DELETE | nothing wrong | order/cancel-order/cancelled        |

    Scenario Outline: <method> with no window, which then is one of 5000 ms
      Given the exchange takes whatever passes its checks
      When a <method> of an order arrives with no window
      Then the exchange accepted the signature

      Examples:
        | method |
        | GET    |
        | POST   |
        | DELETE |

    Scenario Outline: <method> with <mistake>
      When a <method> of an order arrives with <mistake>
      Then it is turned away with <status> "<code>": "<message>"

      Examples: GET
        | method | mistake                               | status | code                   | message                                                      |
        | GET    | another key                           | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | GET    | a signature of another key            | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | GET    | another instruction signed            | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | GET    | parameters signed in another order    | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | GET    | a value altered after signing         | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | GET    | a parameter added after signing       | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | GET    | a window of 60000 signed and not sent | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | GET    | a window that is over                 | 400    | INVALID_CLIENT_REQUEST | Request has expired                                          |
        | GET    | a clock ten minutes slow              | 400    | INVALID_CLIENT_REQUEST | Invalid timestamp: must be within 10 minutes of current time |
        | GET    | a clock ten minutes fast              | 400    | INVALID_CLIENT_REQUEST | Invalid timestamp: must be within 10 minutes of current time |
        | GET    | a window above 60000                  | 400    | INVALID_CLIENT_REQUEST | Invalid window: must be at most 60000                        |
        | GET    | a signature without padding           | 400    | INVALID_CLIENT_REQUEST | Invalid X-Signature header                                   |
        | GET    | no key                                | 401    | UNAUTHORIZED           | Unauthorized                                                 |
        | GET    | no signature                          | 401    | UNAUTHORIZED           | Unauthorized                                                 |
        | GET    | no timestamp                          | 401    | UNAUTHORIZED           | Unauthorized                                                 |

      Examples: POST
        | method | mistake                               | status | code                   | message                                                      |
        | POST   | another key                           | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | POST   | a signature of another key            | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | POST   | another instruction signed            | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | POST   | parameters signed in another order    | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | POST   | a value altered after signing         | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | POST   | a parameter added after signing       | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | POST   | a window of 60000 signed and not sent | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | POST   | a window that is over                 | 400    | INVALID_CLIENT_REQUEST | Request has expired                                          |
        | POST   | a clock ten minutes slow              | 400    | INVALID_CLIENT_REQUEST | Invalid timestamp: must be within 10 minutes of current time |
        | POST   | a clock ten minutes fast              | 400    | INVALID_CLIENT_REQUEST | Invalid timestamp: must be within 10 minutes of current time |
        | POST   | a window above 60000                  | 400    | INVALID_CLIENT_REQUEST | Invalid window: must be at most 60000                        |
        | POST   | a signature without padding           | 400    | INVALID_CLIENT_REQUEST | Invalid X-Signature header                                   |
        | POST   | no key                                | 401    | UNAUTHORIZED           | Unauthorized                                                 |
        | POST   | no signature                          | 401    | UNAUTHORIZED           | Unauthorized                                                 |
        | POST   | no timestamp                          | 401    | UNAUTHORIZED           | Unauthorized                                                 |

      Examples: DELETE
        | method | mistake                               | status | code                   | message                                                      |
        | DELETE | another key                           | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | DELETE | a signature of another key            | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | DELETE | another instruction signed            | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | DELETE | parameters signed in another order    | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | DELETE | a value altered after signing         | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | DELETE | a parameter added after signing       | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | DELETE | a window of 60000 signed and not sent | 400    | INVALID_CLIENT_REQUEST | Invalid signature                                            |
        | DELETE | a window that is over                 | 400    | INVALID_CLIENT_REQUEST | Request has expired                                          |
        | DELETE | a clock ten minutes slow              | 400    | INVALID_CLIENT_REQUEST | Invalid timestamp: must be within 10 minutes of current time |
        | DELETE | a clock ten minutes fast              | 400    | INVALID_CLIENT_REQUEST | Invalid timestamp: must be within 10 minutes of current time |
        | DELETE | a window above 60000                  | 400    | INVALID_CLIENT_REQUEST | Invalid window: must be at most 60000                        |
        | DELETE | a signature without padding           | 400    | INVALID_CLIENT_REQUEST | Invalid X-Signature header                                   |
        | DELETE | no key                                | 401    | UNAUTHORIZED           | Unauthorized                                                 |
        | DELETE | no signature                          | 401    | UNAUTHORIZED           | Unauthorized                                                 |
        | DELETE | no timestamp                          | 401    | UNAUTHORIZED           | Unauthorized                                                 |

    Scenario Outline: <method> with a timestamp that is no number
      When a <method> of an order arrives with a timestamp that is no number
      Then it is turned away with 400 in plain text: "failed to parse parameter `X-TIMESTAMP`: failed to parse \"integer(int64)\""

      Examples:
        | method |
        | GET    |
        | POST   |
        | DELETE |

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
        | clientId  | 7        |
      Then the signing string is
        """
        instruction=orderExecute&clientId=7&orderType=Limit&price=20.4&quantity=3&side=Bid&symbol=SOL_USDC&timestamp=1700000000000&window=5000
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
