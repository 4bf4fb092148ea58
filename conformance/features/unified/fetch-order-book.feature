@unified @unified:fetchOrderBook
Feature: Fetch order book
  What is offered on one market.

  Background:
    Given a client without a key
    And a market list

  Rule: the best level comes first on both sides, where the exchange has the best bid last

    @request @result
    Scenario: As many levels as the exchange gives
      Given the exchange answers getDepth, whatever is asked, with
        """
        { "asks": [["20.51", "4"], ["20.52", "51.04"]],
          "bids": [["20.46", "120.5"], ["20.48", "33.24"], ["20.49", "7.1"]],
          "lastUpdateId": "88230517", "timestamp": 1700000000012345 }
        """
      When fetchOrderBook is called with
        | symbol | SOL/USDC:USDC |
      Then the requests are
        | GET /api/v1/depth?symbol=SOL_USDC_PERP |
      And the result is
        | symbol        | SOL/USDC:USDC               |
        | timestamp     | 2023-11-14T22:13:20.012345Z |
        | nonce         | 88230517                    |
        | bids.0.price  | 20.49                       |
        | bids.0.amount | 7.1                         |
        | bids.1.price  | 20.48                       |
        | bids.1.amount | 33.24                       |
        | bids.2.price  | 20.46                       |
        | bids.2.amount | 120.5                       |
        | asks.0.price  | 20.51                       |
        | asks.0.amount | 4                           |
        | asks.1.price  | 20.52                       |
        | asks.1.amount | 51.04                       |

    @request @result
    Scenario: Two levels, for which the exchange is asked for five
      Given the exchange answers with fixture "markets/get-depth/three-levels-a-side"
      When fetchOrderBook is called with
        | symbol | SOL/USDC |
        | depth  | 2        |
      Then the requests are
        | GET /api/v1/depth?symbol=SOL_USDC&limit=5 |
      And the result is
        | symbol        | SOL/USDC                    |
        | timestamp     | 2023-11-14T22:13:20.012345Z |
        | nonce         | 88230517                    |
        | bids.0.price  | 20.49                       |
        | bids.0.amount | 7.1                         |
        | bids.1.price  | 20.48                       |
        | bids.1.amount | 33.24                       |
        | asks.0.price  | 20.51                       |
        | asks.0.amount | 4                           |
        | asks.1.price  | 20.52                       |
        | asks.1.amount | 51.04                       |

    @request
    Scenario Outline: <depth> levels are asked for as <limit>
      Given the exchange answers getDepth, whatever is asked, as fixture "markets/get-depth/nobody-sells" does
      When fetchOrderBook is called with
        | symbol | SOL/USDC |
        | depth  | <depth>  |
      Then the requests are
        | GET /api/v1/depth?symbol=SOL_USDC&limit=<limit> |

      Examples:
        | depth | limit |
        | 1     | 5     |
        | 5     | 5     |
        | 6     | 10    |
        | 20    | 20    |
        | 21    | 50    |
        | 101   | 500   |
        | 501   | 1000  |
        | 1000  | 1000  |

    @result
    Scenario: Nobody sells, and the exchange says neither when nor after which change
      Given the exchange answers getDepth, whatever is asked, with
        """
        { "asks": [], "bids": [["20.49", "7.1"]] }
        """
      When fetchOrderBook is called with
        | symbol | SOL/USDC |
      Then the result is
        | symbol        | SOL/USDC |
        | bids.0.price  | 20.49    |
        | bids.0.amount | 7.1      |
        | asks          | []       |

  Rule: what fails says what it means

    @error
    Scenario Outline: No book has <depth> levels
      When fetchOrderBook is called with
        | symbol | SOL/USDC |
        | depth  | <depth>  |
      Then the call fails as BadRequestException: "depth <depth>: a book has between 1 and 1000 levels"
      And its outcome is NOT_SENT
      And there was no request

      Examples:
        | depth |
        | 0     |
        | 1001  |

    @error
    Scenario: A market that is closed
      Given the exchange answers with fixture "markets/get-depth/closed-market"
      When fetchOrderBook is called with
        | symbol | OLD/USDC |
      Then the call fails as BadRequestException: "getDepth was refused with 404 RESOURCE_NOT_FOUND: Not Found"
      And its code is "RESOURCE_NOT_FOUND"
      And its status is 404
      And its outcome is REFUSED

    @error
    Scenario: A book without bids cannot be read
      Given the exchange answers getDepth, whatever is asked, with
        """
        { "asks": [["20.51", "4"]], "lastUpdateId": "88230517", "timestamp": 1700000000012345 }
        """
      When fetchOrderBook is called with
        | symbol | SOL/USDC |
      Then the call fails as UnreadableAnswerException: "Depth: the exchange left out /bids"
      And its outcome is EXECUTED
