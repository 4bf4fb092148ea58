@unified @unified:fetchFundingRateHistory
Feature: Fetch funding rate history
  The rates of a perpetual, interval by interval. Public: what an account paid is fetchFundingHistory.

  Background:
    Given the clock reads 1700000000000
    And a market list

  Rule: the rows come oldest first, and the interval in progress says so

    @request @result
    Scenario: The last three
      Given the exchange answers with fixture "markets/get-funding-rates/full"
      When fetchFundingRateHistory is called with
        | symbol | SOL/USDC:USDC |
        | limit  | 3             |
      Then the requests are
        | GET /api/v1/fundingRates?symbol=SOL_USDC_PERP&limit=3&offset=0 |
      And the result is
        | 0.symbol      | SOL/USDC:USDC        |
        | 0.fundingRate | 0.0000125            |
        | 0.timestamp   | 2023-11-14T21:00:00Z |
        | 0.inProgress  | false                |
        | 1.symbol      | SOL/USDC:USDC        |
        | 1.fundingRate | -0.000006562         |
        | 1.timestamp   | 2023-11-14T22:00:00Z |
        | 1.inProgress  | false                |
        | 2.symbol      | SOL/USDC:USDC        |
        | 2.fundingRate | 0.000013613          |
        | 2.timestamp   | 2023-11-14T23:00:00Z |
        | 2.inProgress  | true                 |
        | requests      | 1                    |
        | filteredHere  | false                |

    @result
    Scenario: An interval is over the moment it ends
      Given the clock reads 1700002800000
      And the exchange answers with fixture "markets/get-funding-rates/full"
      When fetchFundingRateHistory is called with
        | symbol | SOL/USDC:USDC |
        | limit  | 3             |
      Then the rows of the result are
        | symbol        | fundingRate  | timestamp            | inProgress |
        | SOL/USDC:USDC | 0.0000125    | 2023-11-14T21:00:00Z | false      |
        | SOL/USDC:USDC | -0.000006562 | 2023-11-14T22:00:00Z | false      |
        | SOL/USDC:USDC | 0.000013613  | 2023-11-14T23:00:00Z | false      |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

  Rule: the endpoint knows no times, so that rows are read back and sorted out here

    @request @result
    Scenario: From one interval to another, both of which belong to it
      Given the exchange answers with fixture "markets/get-funding-rates/one-page"
      When fetchFundingRateHistory is called with
        | symbol | SOL_USDC_PERP        |
        | since  | 2023-11-14T21:00:00Z |
        | until  | 2023-11-14T22:00:00Z |
      Then the requests are
        | GET /api/v1/fundingRates?symbol=SOL_USDC_PERP&limit=10000&offset=0 |
      And the result is
        | 0.symbol      | SOL/USDC:USDC        |
        | 0.fundingRate | 0.0000125            |
        | 0.timestamp   | 2023-11-14T21:00:00Z |
        | 0.inProgress  | false                |
        | 1.symbol      | SOL/USDC:USDC        |
        | 1.fundingRate | -0.000006562         |
        | 1.timestamp   | 2023-11-14T22:00:00Z |
        | 1.inProgress  | false                |
        | requests      | 1                    |
        | filteredHere  | true                 |

    @result
    Scenario: With a beginning, the oldest of them
      Given the exchange answers with fixture "markets/get-funding-rates/one-page"
      When fetchFundingRateHistory is called with
        | symbol | SOL/USDC:USDC        |
        | since  | 2023-11-14T21:00:00Z |
        | limit  | 1                    |
      Then the result is
        | 0.symbol      | SOL/USDC:USDC        |
        | 0.fundingRate | 0.0000125            |
        | 0.timestamp   | 2023-11-14T21:00:00Z |
        | 0.inProgress  | false                |
        | requests      | 1                    |
        | filteredHere  | true                 |

    @request
    Scenario: The newest hundred, unless told
      Given the exchange answers getFundingRates, whatever is asked, as fixture "markets/get-funding-rates/full" does
      And calls are made asynchronously
      When fetchFundingRateHistory is called with
        | symbol | SOL/USDC:USDC |
      Then the requests are
        | GET /api/v1/fundingRates?symbol=SOL_USDC_PERP&limit=100&offset=0 |

  Rule: a market without rates has an empty history

    @result
    Scenario: A market of this hour
      Given the exchange answers getFundingRates, whatever is asked, with
        """
        []
        """
      When fetchFundingRateHistory is called with
        | symbol | AAPL.US/USDC:USDC |
      Then the result is
        | requests     | 1     |
        | filteredHere | false |

  Rule: what fails says what it means

    @error
    Scenario Outline: <symbol> has no funding
      When fetchFundingRateHistory is called with
        | symbol | <symbol> |
      Then the call fails as BadSymbolException: "<message>"
      And its outcome is NOT_SENT
      And there was no request

      Examples:
        | symbol      | message                                                |
        | SOL/EUR:EUR | there is no market SOL/EUR:EUR                         |
        | SOL/USDC    | SOL/USDC is a spot market; funding is of futures only |

    @error
    Scenario: Too many requests
      Given the exchange answers getFundingRates in turn with
        | status | code              | message           |
        | 429    | TOO_MANY_REQUESTS | Too many requests |
      When fetchFundingRateHistory is called with
        | symbol | SOL/USDC:USDC |
      Then the call fails as RateLimitException: "getFundingRates was refused with 429 TOO_MANY_REQUESTS: Too many requests"
      And its code is "TOO_MANY_REQUESTS"
      And its outcome is REFUSED
