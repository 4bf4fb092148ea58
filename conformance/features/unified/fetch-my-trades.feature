@unified @unified:fetchMyTrades
Feature: Fetch my trades
  The account's trades with their fees, oldest first.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: those of the account's own orders are read unless said otherwise

    @request @result
    Scenario: One that took, and one that rested and earned a rebate
      Given the exchange answers getFills, whatever is asked, as fixture "order/get-fills/two-newest-first" does
      When fetchMyTrades is called with
        | symbol | SOL/USDC |
      Then the requests are
        | GET /wapi/v1/history/fills?symbol=SOL_USDC&limit=100&offset=0&fillType=User&sortDirection=Desc |
      And the result is
        | 0.id            | 412070                   |
        | 0.orderId       | 113881024563871702       |
        | 0.symbol        | SOL/USDC                 |
        | 0.side          | SELL                     |
        | 0.takerOrMaker  | MAKER                    |
        | 0.price         | 20.5                     |
        | 0.amount        | 2                        |
        | 0.cost          | 41                       |
        | 0.fee.cost      | -0.0041                  |
        | 0.fee.currency  | USDC                     |
        | 0.timestamp     | 2023-11-14T22:09:58.900Z |
        | 1.id            | 412077                   |
        | 1.orderId       | 113881024563871744       |
        | 1.clientOrderId | 7                        |
        | 1.symbol        | SOL/USDC                 |
        | 1.side          | BUY                      |
        | 1.takerOrMaker  | TAKER                    |
        | 1.price         | 20.49                    |
        | 1.amount        | 3                        |
        | 1.cost          | 61.47                    |
        | 1.fee.cost      | 0.05225                  |
        | 1.fee.currency  | USDC                     |
        | 1.timestamp     | 2023-11-14T22:10:05.123Z |
        | requests        | 1                        |
        | filteredHere    | false                    |

    @request @result
    Scenario: A liquidation, of which the exchange did not number one part
      Given the exchange answers getFills, whatever is asked, as fixture "order/get-fills/liquidation" does
      And calls are made asynchronously
      When fetchMyTrades is called with
        | fillType | ALL_LIQUIDATION |
      Then the requests are
        | GET /wapi/v1/history/fills?limit=100&offset=0&fillType=AllLiquidation&sortDirection=Desc |
      And the rows of the result are
        | id     | orderId            | symbol        | side | takerOrMaker | price | amount | cost   | fee.cost | fee.currency | timestamp                |
        | 409866 | 113881024563871600 | SOL/USDC:USDC | SELL | TAKER        | 20.02 | 0.4    | 8.008  | 0.004004 | USDC         | 2023-11-14T03:00:00Z     |
        |        | 113881024563871604 | SOL/USDC:USDC | SELL | TAKER        | 19.95 | 1.1    | 21.945 | 0        | USDC         | 2023-11-14T03:00:00.250Z |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

    @request
    Scenario: Whatever caused them, of one order and one strategy, on futures
      Given the exchange answers getFills, whatever is asked, with
        """
        []
        """
      When fetchMyTrades is called with
        | fillType    | ANY                |
        | orderId     | 113881024563871744 |
        | strategyId  | 90017              |
        | marketTypes | PERP               |
        | limit       | 7                  |
      Then the requests are
        | GET /wapi/v1/history/fills?orderId=113881024563871744&strategyId=90017&limit=7&offset=0&marketType=PERP&sortDirection=Desc |
      And the result is
        | requests     | 1     |
        | filteredHere | false |

    @result
    Scenario: A fill without a fee and with a client id that is no number
      Given the exchange answers getFills, whatever is asked, with
        """
        [ { "clientId": "a7", "orderId": "51", "price": "20.5", "quantity": "0.1", "side": "Lot",
            "symbol": "OLD_USDC", "timestamp": "2023-11-14T22:00:00" } ]
        """
      When fetchMyTrades is called
      Then the rows of the result are
        | orderId | symbol   | price | amount | cost | timestamp            |
        | 51      | OLD/USDC | 20.5  | 0.1    | 2.05 | 2023-11-14T22:00:00Z |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

  Rule: the exchange picks out the range, and gives the oldest first where they are wanted

    @request @result
    Scenario: The oldest two since a moment
      Given the exchange answers getFills, whatever is asked, with
        """
        [ { "orderId": "51", "price": "20.5", "quantity": "0.1", "symbol": "SOL_USDC",
            "timestamp": "2023-11-14T22:00:00", "tradeId": 1, "isMaker": true, "side": "Bid" },
          { "orderId": "51", "price": "20.5", "quantity": "0.2", "symbol": "SOL_USDC",
            "timestamp": "2023-11-14T22:00:01", "tradeId": 2, "isMaker": true, "side": "Bid" } ]
        """
      When fetchMyTrades is called with
        | symbol | SOL/USDC             |
        | since  | 2023-11-14T22:00:00Z |
        | until  | 2023-11-14T22:00:01Z |
        | limit  | 2                    |
      Then the requests are
        | GET /wapi/v1/history/fills?from=1699999200000&to=1699999201001&symbol=SOL_USDC&limit=2&offset=0&fillType=User&sortDirection=Asc |
      And the rows of the result are
        | id | orderId | symbol   | side | takerOrMaker | price | amount | cost | timestamp            |
        | 1  | 51      | SOL/USDC | BUY  | MAKER        | 20.5  | 0.1    | 2.05 | 2023-11-14T22:00:00Z |
        | 2  | 51      | SOL/USDC | BUY  | MAKER        | 20.5  | 0.2    | 4.1  | 2023-11-14T22:00:01Z |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

    @request @result
    Scenario: A trade at the end of the range is part of it, whichever way the exchange has it
      Given the exchange answers getFills, whatever is asked, with
        """
        [ { "orderId": "51", "price": "20.5", "quantity": "0.3", "symbol": "SOL_USDC",
            "timestamp": "2023-11-14T22:00:01.001", "tradeId": 3, "isMaker": true, "side": "Bid" },
          { "orderId": "51", "price": "20.5", "quantity": "0.2", "symbol": "SOL_USDC",
            "timestamp": "2023-11-14T22:00:01", "tradeId": 2, "isMaker": true, "side": "Bid" } ]
        """
      When fetchMyTrades is called with
        | until | 2023-11-14T22:00:01Z |
      Then the requests are
        | GET /wapi/v1/history/fills?to=1699999201001&limit=100&offset=0&fillType=User&sortDirection=Desc |
      And the rows of the result are
        | id | orderId | symbol   | side | takerOrMaker | price | amount | cost | timestamp            |
        | 2  | 51      | SOL/USDC | BUY  | MAKER        | 20.5  | 0.2    | 4.1  | 2023-11-14T22:00:01Z |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

    @request
    Scenario: All since a moment
      Given the exchange answers getFills, whatever is asked, with
        """
        []
        """
      When fetchMyTrades is called with
        | since | 2023-11-14T22:00:00Z |
      Then the requests are
        | GET /wapi/v1/history/fills?from=1699999200000&limit=1000&offset=0&fillType=User&sortDirection=Desc |
      And the result is
        | requests     | 1     |
        | filteredHere | false |

  Rule: what fails says what it means

    @error
    Scenario: A market that there is not
      When fetchMyTrades is called with
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario Outline: The exchange refuses with <code>
      Given the exchange answers getFills in turn with
        | status   | code   | message   |
        | <status> | <code> | <message> |
      When fetchMyTrades is called
      Then the call fails as <kind>: "getFills was refused with <status> <code>: <message>"
      And its code is "<code>"
      And its outcome is REFUSED

      Examples:
        | status | code          | message       | kind                    |
        | 401    | UNAUTHORIZED  | Unauthorized  | AuthenticationException |
        | 400    | INVALID_RANGE | Invalid range | BadRequestException     |

    @error
    Scenario: A fill without a price cannot be read
      Given the exchange answers getFills, whatever is asked, with
        """
        [ { "orderId": "51", "quantity": "0.1", "symbol": "SOL_USDC", "timestamp": "2023-11-14T22:00:00" } ]
        """
      When fetchMyTrades is called
      Then the call fails as UnreadableAnswerException: "Fill: the exchange left out /0/price"
      And its outcome is EXECUTED
