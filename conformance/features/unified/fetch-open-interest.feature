@unified @unified:fetchOpenInterest
Feature: Fetch open interest
  How much is open on a future. The endpoint has one number, in base.

  Background:
    Given the clock reads 1700000000000
    And a market list

  Rule: the number is the amount

    @request @result
    Scenario: An amount, and no value that nobody asked for
      Given the exchange answers with fixture "markets/get-open-interest/one-market"
      When fetchOpenInterest is called with
        | symbol | SOL/USDC:USDC |
      Then the requests are
        | GET /api/v1/openInterest?symbol=SOL_USDC_PERP |
      And the result is
        | symbol             | SOL/USDC:USDC            |
        | openInterestAmount | 48210.56                 |
        | timestamp          | 2023-11-14T22:13:01.204Z |

    @result
    Scenario: Nothing to report
      Given the exchange answers with fixture "markets/get-open-interest/minimal"
      When fetchOpenInterest is called with
        | symbol | SOL/USDC:USDC |
      Then the result is
        | symbol    | SOL/USDC:USDC            |
        | timestamp | 2023-11-14T22:13:01.204Z |

  Rule: its value takes the mark price, which is one more request

    @request @result
    Scenario: Amount and value
      Given the exchange answers with fixture "markets/get-open-interest/one-market"
      And the exchange answers with fixture "markets/get-mark-prices/one-market"
      When fetchOpenInterest is called with
        | symbol | SOL/USDC:USDC |
        | valued | true          |
      Then the requests are
        | GET /api/v1/openInterest?symbol=SOL_USDC_PERP |
        | GET /api/v1/markPrices?symbol=SOL_USDC_PERP   |
      And the result is
        | symbol             | SOL/USDC:USDC            |
        | openInterestAmount | 48210.56                 |
        | openInterestValue  | 984090.6156642752        |
        | markPrice          | 20.41234567              |
        | timestamp          | 2023-11-14T22:13:01.204Z |

    @error
    Scenario: A mark price that a cache has held for too long is not used
      Given the exchange answers with fixture "markets/get-open-interest/one-market"
      And the exchange answers with fixture "markets/get-mark-prices/an-hour-old"
      When fetchOpenInterest is called with
        | symbol | SOL/USDC:USDC |
        | valued | true          |
      Then the call fails as StalePriceException: "the mark price of SOL/USDC:USDC is 3540 s old, and 10 s is the bound"
      And its outcome is EXECUTED

  Rule: CCXT takes the number for the value

    @request @result
    Scenario: In the compatibility view
      Given the exchange answers with fixture "markets/get-open-interest/one-market"
      And the compatibility view
      When fetchOpenInterest is called with
        | symbol | SOL/USDC:USDC |
        | valued | true          |
      Then the requests are
        | GET /api/v1/openInterest?symbol=SOL_USDC_PERP |
      And the result is
        | symbol            | SOL/USDC:USDC            |
        | openInterestValue | 48210.56                 |
        | timestamp         | 2023-11-14T22:13:01.204Z |

  Rule: what fails says what it means

    @error
    Scenario Outline: <symbol> has no open interest
      When fetchOpenInterest is called with
        | symbol | <symbol> |
      Then the call fails as BadSymbolException: "<message>"
      And its outcome is NOT_SENT
      And there was no request

      Examples:
        | symbol      | message                                                      |
        | SOL/EUR:EUR | there is no market SOL/EUR:EUR                               |
        | SOL/USDC    | SOL/USDC is a spot market; open interest is of futures only |

    @error
    Scenario: An empty answer
      Given the exchange answers getOpenInterest, whatever is asked, with
        """
        []
        """
      When fetchOpenInterest is called with
        | symbol | SOL/USDC:USDC |
      Then the call fails as UnreadableAnswerException: "getOpenInterest: the answer has no row of SOL/USDC:USDC"
      And its outcome is EXECUTED

    @error
    Scenario: Too many requests
      Given the exchange answers getOpenInterest in turn with
        | status | code              | message           |
        | 429    | TOO_MANY_REQUESTS | Too many requests |
      When fetchOpenInterest is called with
        | symbol | SOL/USDC:USDC |
      Then the call fails as RateLimitException: "getOpenInterest was refused with 429 TOO_MANY_REQUESTS: Too many requests"
      And its code is "TOO_MANY_REQUESTS"
