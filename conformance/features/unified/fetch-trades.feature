@unified @unified:fetchTrades
Feature: Fetch trades
  The trades of one market, whoever made them, oldest first.

  Background:
    Given a client without a key
    And the clock reads 1700000000000
    And a market list

  Rule: the side is the taker's

    @request @result
    Scenario: The latest trades
      Given the exchange answers with fixture "trades/get-trades/full"
      When fetchTrades is called with
        | symbol | SOL/USDC |
        | limit  | 3        |
      Then the requests are
        | GET /api/v1/trades?symbol=SOL_USDC&limit=3 |
      And the result is
        | 0.id         | 412077                   |
        | 0.symbol     | SOL/USDC                 |
        | 0.side       | BUY                      |
        | 0.price      | 20.49                    |
        | 0.amount     | 3                        |
        | 0.cost       | 61.47                    |
        | 0.timestamp  | 2023-11-14T22:10:05.123Z |
        | 1.id         | 412078                   |
        | 1.symbol     | SOL/USDC                 |
        | 1.side       | BUY                      |
        | 1.price      | 20.49                    |
        | 1.amount     | 0.5                      |
        | 1.cost       | 10.245                   |
        | 1.timestamp  | 2023-11-14T22:13:17.120Z |
        | 2.id         | 412079                   |
        | 2.symbol     | SOL/USDC                 |
        | 2.side       | SELL                     |
        | 2.price      | 20.48                    |
        | 2.amount     | 3.26                     |
        | 2.cost       | 66.7648                  |
        | 2.timestamp  | 2023-11-14T22:13:18.733Z |
        | requests     | 1                        |
        | filteredHere | false                    |
      And the answer has
        | 2.raw.isBuyerMaker | true |

    @request
    Scenario: A hundred unless said otherwise
      Given the exchange answers getTrades, whatever is asked, with
        """
        []
        """
      When fetchTrades is called with
        | symbol | SOL/USDC:USDC |
      Then the requests are
        | GET /api/v1/trades?symbol=SOL_USDC_PERP&limit=100 |
      And the result is
        | requests     | 1     |
        | filteredHere | false |

    @result
    Scenario: A liquidation of old, which has no number
      Given the exchange answers getTrades, whatever is asked, with
        """
        [ { "id": 0, "isBuyerMaker": true, "price": "19.95", "quantity": "1.1",
            "quoteQuantity": "21.945", "timestamp": 1699999998733 },
          { "isBuyerMaker": true, "price": "19.95", "quantity": "1.1",
            "quoteQuantity": "21.945", "timestamp": 1699999998733 } ]
        """
      When fetchTrades is called with
        | symbol | SOL/USDC:USDC |
        | limit  | 2             |
      Then the rows of the result are
        | id | symbol        | side | price | amount | cost   | timestamp                |
        |    | SOL/USDC:USDC | SELL | 19.95 | 1.1    | 21.945 | 2023-11-14T22:13:18.733Z |
        |    | SOL/USDC:USDC | SELL | 19.95 | 1.1    | 21.945 | 2023-11-14T22:13:18.733Z |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

  Rule: the exchange knows no times, so that rows are read back and picked out here

    @request @result
    Scenario: Since a moment, up to another
      Given the exchange answers getTrades, whatever is asked, with
        """
        [ { "id": 5, "isBuyerMaker": true, "price": "20.5", "quantity": "1", "quoteQuantity": "20.5", "timestamp": 1699999999000 },
          { "id": 4, "isBuyerMaker": true, "price": "20.4", "quantity": "1", "quoteQuantity": "20.4", "timestamp": 1699999998000 },
          { "id": 3, "isBuyerMaker": true, "price": "20.3", "quantity": "1", "quoteQuantity": "20.3", "timestamp": 1699999997000 },
          { "id": 2, "isBuyerMaker": true, "price": "20.2", "quantity": "1", "quoteQuantity": "20.2", "timestamp": 1699999996000 },
          { "id": 1, "isBuyerMaker": true, "price": "20.1", "quantity": "1", "quoteQuantity": "20.1", "timestamp": 1699999995000 } ]
        """
      When fetchTrades is called with
        | symbol | SOL/USDC             |
        | since  | 2023-11-14T22:13:16Z |
        | until  | 2023-11-14T22:13:18Z |
      Then the requests are
        | GET /api/v1/trades?symbol=SOL_USDC&limit=1000 |
      And the rows of the result are
        | id | symbol   | side | price | amount | cost | timestamp            |
        | 2  | SOL/USDC | SELL | 20.2  | 1      | 20.2 | 2023-11-14T22:13:16Z |
        | 3  | SOL/USDC | SELL | 20.3  | 1      | 20.3 | 2023-11-14T22:13:17Z |
        | 4  | SOL/USDC | SELL | 20.4  | 1      | 20.4 | 2023-11-14T22:13:18Z |
      And the history says
        | requests     | 1    |
        | filteredHere | true |

    @request @result
    Scenario: Beyond the latest trades goes on in the history, where one that was moved on comes again
      Given the exchange answers with fixture "trades/get-trades/a-hundred-of-a-thousand"
      And the exchange answers with fixture "trades/get-trade-history/behind-the-latest-hundred"
      When fetchTrades is called with
        | symbol | SOL/USDC             |
        | since  | 2023-11-14T22:11:39Z |
        | limit  | 3                    |
      Then the requests are
        | GET /api/v1/trades?symbol=SOL_USDC&limit=1000                    |
        | GET /api/v1/trades/history?symbol=SOL_USDC&limit=1000&offset=100 |
      And the rows of the result are
        | id     | symbol   | side | price | amount | cost   | timestamp            |
        | 409999 | SOL/USDC | BUY  | 20.06 | 0.5    | 10.03  | 2023-11-14T22:11:39Z |
        | 410000 | SOL/USDC | SELL | 20    | 0.5    | 10     | 2023-11-14T22:11:40Z |
        | 410001 | SOL/USDC | BUY  | 20.01 | 0.5    | 10.005 | 2023-11-14T22:11:41Z |
      And the history says
        | requests     | 2    |
        | filteredHere | true |

  Rule: what fails says what it means

    @error
    Scenario: A market that there is not
      When fetchTrades is called with
        | symbol | kpepe/USDC:USDC |
      Then the call fails as BadSymbolException: "there is no market kpepe/USDC:USDC"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: The exchange fails
      Given the exchange answers getTrades in turn with
        | status | code         | message        |
        | 500    | SERVER_ERROR | Internal error |
      When fetchTrades is called with
        | symbol | SOL/USDC |
      Then the call fails as ExchangeUnavailableException: "getTrades was refused with 500 SERVER_ERROR: Internal error"
      And its code is "SERVER_ERROR"

    @error
    Scenario: A trade without a price cannot be read
      Given the exchange answers getTrades, whatever is asked, with
        """
        [ { "id": 5, "isBuyerMaker": true, "quantity": "1", "timestamp": 1699999999000 } ]
        """
      When fetchTrades is called with
        | symbol | SOL/USDC |
      Then the call fails as UnreadableAnswerException: "Trade: the exchange left out /0/price"
      And its outcome is EXECUTED
