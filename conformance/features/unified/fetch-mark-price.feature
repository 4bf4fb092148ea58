@unified @unified:fetchMarkPrice
Feature: Fetch mark price
  The price that positions of a market are valued at.

  Background:
    Given the clock reads 1700000000000
    And a market list

  Rule: a row has no time, so that the age of the answer is its only sign

    @request @result
    Scenario: Straight from the exchange
      Given the exchange answers with fixture "markets/get-mark-prices/one-market"
      When fetchMarkPrice is called with
        | symbol | SOL/USDC:USDC |
      Then the requests are
        | GET /api/v1/markPrices?symbol=SOL_USDC_PERP |
      And the result is
        | symbol     | SOL/USDC:USDC |
        | markPrice  | 20.41234567   |
        | indexPrice | 20.4012907    |

    @result
    Scenario: From a cache
      Given the exchange answers with fixture "markets/get-mark-prices/one-market", which a cache has held for 1 s
      When fetchMarkPrice is called with
        | symbol | SOL/USDC:USDC |
      Then the result is
        | symbol     | SOL/USDC:USDC |
        | markPrice  | 20.41234567   |
        | indexPrice | 20.4012907    |
        | age        | PT1S          |

    @error
    Scenario: From a cache that has held it for longer than the caller allows
      Given the exchange's settings
        | maxMarkAge | PT2S |
      And the exchange answers with fixture "markets/get-mark-prices/one-market", which a cache has held for 3 s
      When fetchMarkPrice is called with
        | symbol | SOL/USDC:USDC |
      Then the call fails as StalePriceException: "the mark price of SOL/USDC:USDC is 3 s old, and 2 s is the bound"
      And its age is given as "PT3S"
      And its bound is given as "PT2S"
      And its outcome is EXECUTED

  Rule: what fails says what it means

    @error
    Scenario Outline: <symbol> has no mark price
      When fetchMarkPrice is called with
        | symbol | <symbol> |
      Then the call fails as BadSymbolException: "<message>"
      And its outcome is NOT_SENT
      And there was no request

      Examples:
        | symbol      | message                                                    |
        | SOL/EUR:EUR | there is no market SOL/EUR:EUR                             |
        | SOL/USDC    | SOL/USDC is a spot market; mark prices are of futures only |

    @error
    Scenario: A market that closed since the list was read
      Given the exchange refuses fixture "markets/get-mark-prices/one-market" with 400 "INVALID_CLIENT_REQUEST": "Symbol not found"
      When fetchMarkPrice is called with
        | symbol | SOL/USDC:USDC |
      Then the call fails as BadSymbolException: "getMarkPrices was refused with 400 INVALID_CLIENT_REQUEST: Symbol not found"
      And its code is "INVALID_CLIENT_REQUEST"
      And its outcome is REFUSED
