@unified @unified:fetchMarkets
Feature: Fetch markets
  Every market with what it takes, by the symbols that all other methods take.

  @request @result
  Scenario: Markets of every kind
    Given a market list
    When fetchMarkets is called
    Then the requests are
      | GET /api/v1/markets |
    And the rows of the result are
      | id                | symbol            | base      | quote | settle | type       | active | linear | contractSize | tickSize | minPrice | maxPrice | stepSize | minAmount | maxAmount | fundingInterval | created                     |
      | SOL_USDC          | SOL/USDC          | SOL       | USDC  |        | SPOT       | true   |        |              | 0.01     | 0.01     |          | 0.01     | 0.01      |           |                 | 2023-02-07T09:15:30.123456Z |
      | ETH_USDC          | ETH/USDC          | ETH       | USDC  |        | SPOT       | true   |        |              | 0.01     | 0.01     | 100000   | 0.0001   | 0.0001    | 5000      |                 | 2023-02-07T09:20:00Z        |
      | SOL_USDC_PERP     | SOL/USDC:USDC     | SOL       | USDC  | USDC   | PERP       | true   | true   | 1            | 0.01     | 0.01     | 1000     | 0.01     | 0.01      | 50000     | PT1H            | 2024-08-20T12:00:00Z        |
      | BTC_USDC_PERP     | BTC/USDC:USDC     | BTC       | USDC  | USDC   | PERP       | true   | true   | 1            | 0.1      | 0.1      | 1000000  | 0.00001  | 0.00001   |           | PT1H            | 2024-08-20T12:00:00.500Z    |
      | kPEPE_USDC_PERP   | kPEPE/USDC:USDC   | kPEPE     | USDC  | USDC   | PERP       | true   | true   | 1            | 0.000001 | 0.000001 | 0.5      | 100      | 100       | 2500000   | PT1H            | 2025-03-04T08:00:00Z        |
      | AAPL.US_USDC_PERP | AAPL.US/USDC:USDC | AAPL.US   | USDC  | USDC   | PERP       | true   | true   | 1            | 0.01     | 0.01     |          | 0.001    | 0.001     |           | PT1H            | 2026-05-11T14:30:00Z        |
      | RAIN-2026_USDC    | RAIN-2026_USDC    | RAIN-2026 | USDC  |        | PREDICTION | true   |        |              | 0.001    | 0.001    | 0.999    | 1        | 1         |           |                 | 2026-06-01T00:00:00Z        |
      | OLD_USDC          | OLD/USDC          | OLD       | USDC  |        | SPOT       | false  |        |              | 0.0001   | 0.0001   |          | 1        | 1         |           |                 | 2023-05-05T05:05:05Z        |

  @request @result
  Scenario: CCXT has its own words for kinds, and margin on every spot market
    Given a market list
    And the compatibility view
    When fetchMarkets is called
    Then the requests are
      | GET /api/v1/markets |
    And the rows of the result are
      | id                | symbol            | base      | quote | settle | type       | active | margin | linear | contractSize | tickSize | minPrice | maxPrice | stepSize | minAmount | maxAmount | fundingInterval | created                     |
      | SOL_USDC          | SOL/USDC          | SOL       | USDC  |        | spot       | true   | true   |        |              | 0.01     | 0.01     |          | 0.01     | 0.01      |           |                 | 2023-02-07T09:15:30.123456Z |
      | ETH_USDC          | ETH/USDC          | ETH       | USDC  |        | spot       | true   | true   |        |              | 0.01     | 0.01     | 100000   | 0.0001   | 0.0001    | 5000      |                 | 2023-02-07T09:20:00Z        |
      | SOL_USDC_PERP     | SOL/USDC:USDC     | SOL       | USDC  | USDC   | swap       | true   | false  | true   | 1            | 0.01     | 0.01     | 1000     | 0.01     | 0.01      | 50000     | PT1H            | 2024-08-20T12:00:00Z        |
      | BTC_USDC_PERP     | BTC/USDC:USDC     | BTC       | USDC  | USDC   | swap       | true   | false  | true   | 1            | 0.1      | 0.1      | 1000000  | 0.00001  | 0.00001   |           | PT1H            | 2024-08-20T12:00:00.500Z    |
      | kPEPE_USDC_PERP   | kPEPE/USDC:USDC   | kPEPE     | USDC  | USDC   | swap       | true   | false  | true   | 1            | 0.000001 | 0.000001 | 0.5      | 100      | 100       | 2500000   | PT1H            | 2025-03-04T08:00:00Z        |
      | AAPL.US_USDC_PERP | AAPL.US/USDC:USDC | AAPL.US   | USDC  | USDC   | swap       | true   | false  | true   | 1            | 0.01     | 0.01     |          | 0.001    | 0.001     |           | PT1H            | 2026-05-11T14:30:00Z        |
      | RAIN-2026_USDC    | RAIN-2026_USDC    | RAIN-2026 | USDC  |        | PREDICTION | true   | false  |        |              | 0.001    | 0.001    | 0.999    | 1        | 1         |           |                 | 2026-06-01T00:00:00Z        |
      | OLD_USDC          | OLD/USDC          | OLD       | USDC  |        | spot       | false  | true   |        |              | 0.0001   | 0.0001   |          | 1        | 1         |           |                 | 2023-05-05T05:05:05Z        |

  @request @result
  Scenario: The list is read each time it is asked for
    Given the exchange answers getMarkets in turn with
      | status | body |
      | 200    | []   |
      | 200    | []   |
    When fetchMarkets is called
    And fetchMarkets is called
    Then the requests are
      | GET /api/v1/markets |
      | GET /api/v1/markets |
    And the result is empty

  @request
  Scenario: What other methods know of markets comes from it as well
    Given a market list
    And the exchange answers with fixture "markets/get-ticker/minimal"
    When fetchMarkets is called
    And fetchTicker is called with
      | symbol | SOL/USDC |
    Then the requests are
      | GET /api/v1/markets                |
      | GET /api/v1/ticker?symbol=SOL_USDC |

  @result
  Scenario: A kind and a state newer than this release
    Given the exchange answers with fixture "markets/get-markets/unknown-values"
    When fetchMarkets is called
    Then the rows of the result are
      | id       | symbol   | base | quote | type   | active | tickSize | minPrice | stepSize | minAmount | created                     |
      | SOL_USDC | SOL_USDC | SOL  | USDC  | OPTION | false  | 0.01     | 0.01     | 0.02     | 0.02      | 2023-02-07T09:15:30.123456Z |
    And the answer has
      | 0.raw.orderBookState | Auction |

  @result
  Scenario: Calls that are made asynchronously
    Given the exchange answers with fixture "markets/get-markets/minimal"
    And calls are made asynchronously
    When fetchMarkets is called
    Then the result is
      | 0.id        | SOL_USDC                    |
      | 0.symbol    | SOL/USDC                    |
      | 0.base      | SOL                         |
      | 0.quote     | USDC                        |
      | 0.type      | SPOT                        |
      | 0.active    | true                        |
      | 0.tickSize  | 0.01                        |
      | 0.minPrice  | 0.01                        |
      | 0.stepSize  | 0.02                        |
      | 0.minAmount | 0.02                        |
      | 0.created   | 2023-02-07T09:15:30.123456Z |

  @error
  Scenario: The exchange takes no more requests
    Given the exchange answers with fixture "markets/get-markets/too-many-requests"
    When fetchMarkets is called
    Then the call fails as RateLimitException: "getMarkets was refused with 429 TOO_MANY_REQUESTS: Too many requests"
    And its code is "TOO_MANY_REQUESTS"
    And its status is 429
    And its outcome is REFUSED

  @error
  Scenario: The network in front of the exchange answers with a page
    Given the exchange answers with fixture "markets/get-markets/turned-away-by-the-network"
    When fetchMarkets is called
    Then the call fails as ExchangeUnavailableException: "getMarkets was refused with 403: an HTML page: ERROR"
    And its code is ""
    And its outcome is REFUSED

  @error
  Scenario: A market without its assets cannot be read
    Given the exchange answers getMarkets, whatever is asked, with
      """
      [{"symbol": "SOL_USDC", "marketType": "SPOT"}]
      """
    When fetchMarkets is called
    Then the call fails as UnreadableAnswerException: "Market: the exchange left out /0/baseSymbol"
    And its outcome is EXECUTED
