@unified @unified:fetchDeposits
Feature: Fetch deposits
  What came onto the account, oldest first.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: times are the endpoint's to filter, an asset is not

    @request @result
    Scenario: Within two moments
      Given the exchange answers getDeposits, whatever is asked, as fixture "capital/get-deposits/full" does
      When fetchDeposits is called with
        | since | 2023-11-13T00:00:00Z |
        | until | 2023-11-14T22:13:20Z |
      Then the requests are
        | GET /wapi/v1/capital/deposits?from=1699833600000&to=1700000000001&limit=1000&offset=0 |
      And the result is
        | 0.id          | 3310590                                                                               |
        | 0.type        | DEPOSIT                                                                               |
        | 0.currency    | USDC                                                                                  |
        | 0.amount      | 25                                                                                    |
        | 0.status      | OK                                                                                    |
        | 0.internal    | true                                                                                  |
        | 0.comment     | trading contest                                                                       |
        | 0.timestamp   | 2023-11-13T00:00:00Z                                                                  |
        | 1.id          | 3310611                                                                               |
        | 1.txid        | ExampLeTransact1on2222222222222222222222222222222222222222222222222222222222222222222 |
        | 1.type        | DEPOSIT                                                                               |
        | 1.currency    | SOL                                                                                   |
        | 1.amount      | 12.500000001                                                                          |
        | 1.network     | SOL                                                                                   |
        | 1.addressFrom | ExampLeSender111111111111111111111111111111                                           |
        | 1.addressTo   | ExampLeDepos1tAddress1111111111111111111111                                           |
        | 1.status      | OK                                                                                    |
        | 1.internal    | false                                                                                 |
        | 1.timestamp   | 2023-11-13T09:30:12.031Z                                                              |
        | 2.id          | 3310875                                                                               |
        | 2.type        | DEPOSIT                                                                               |
        | 2.currency    | EUR                                                                                   |
        | 2.amount      | 199.5                                                                                 |
        | 2.network     | EQUALSMONEY                                                                           |
        | 2.addressFrom | DE89370400440532013000                                                                |
        | 2.addressTo   | GB33BUKB20201555555555                                                                |
        | 2.status      | PENDING                                                                               |
        | 2.internal    | false                                                                                 |
        | 2.timestamp   | 2023-11-14T20:15:00.500Z                                                              |
        | requests      | 1                                                                                     |
        | filteredHere  | false                                                                                 |
      And the answer has
        | 2.raw.fiatAmount | 199.5 |

    @request @result
    Scenario: What came at the end of the range is part of it, whichever way the exchange has it
      Given the exchange answers getDeposits, whatever is asked, with
        """
        [{"id": 2, "source": "solana", "status": "confirmed", "symbol": "SOL", "quantity": "2", "createdAt": "2023-11-14T22:00:01.001"},
         {"id": 1, "source": "solana", "status": "confirmed", "symbol": "SOL", "quantity": "1", "createdAt": "2023-11-14T22:00:01"}]
        """
      When fetchDeposits is called with
        | until | 2023-11-14T22:00:01Z |
      Then the requests are
        | GET /wapi/v1/capital/deposits?to=1699999201001&limit=100&offset=0 |
      And the rows of the result are
        | id | type    | currency | amount | network | status | internal | timestamp            |
        | 1  | DEPOSIT | SOL      | 1      | SOL     | OK     | false    | 2023-11-14T22:00:01Z |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

    @request @result
    Scenario: Of one asset, without what the exchange paid in
      Given the exchange answers getDeposits, whatever is asked, as fixture "capital/get-deposits/full" does
      When fetchDeposits is called with
        | code            | SOL  |
        | limit           | 5    |
        | excludePlatform | true |
      Then the requests are
        | GET /wapi/v1/capital/deposits?limit=1000&offset=0&excludePlatform=true |
      And the result is
        | 0.id          | 3310611                                                                               |
        | 0.txid        | ExampLeTransact1on2222222222222222222222222222222222222222222222222222222222222222222 |
        | 0.type        | DEPOSIT                                                                               |
        | 0.currency    | SOL                                                                                   |
        | 0.amount      | 12.500000001                                                                          |
        | 0.network     | SOL                                                                                   |
        | 0.addressFrom | ExampLeSender111111111111111111111111111111                                           |
        | 0.addressTo   | ExampLeDepos1tAddress1111111111111111111111                                           |
        | 0.status      | OK                                                                                    |
        | 0.internal    | false                                                                                 |
        | 0.timestamp   | 2023-11-13T09:30:12.031Z                                                              |
        | requests      | 1                                                                                     |
        | filteredHere  | false                                                                                 |

    @request @result
    Scenario: The newest, as many as are asked for
      Given the exchange answers getDeposits, whatever is asked, with
        """
        []
        """
      When fetchDeposits is called with
        | limit | 7 |
      Then the requests are
        | GET /wapi/v1/capital/deposits?limit=7&offset=0 |
      And the result is
        | requests     | 1     |
        | filteredHere | false |

    @result
    Scenario Outline: What came over <source> with the status <wire>
      Given the exchange answers getDeposits, whatever is asked, with
        """
        [{"id": 3310601, "source": "<source>", "status": "<wire>", "symbol": "USDC", "quantity": "25", "createdAt": "2023-11-13T00:00:00"}]
        """
      When fetchDeposits is called
      Then the rows of the result are
        | id      | type    | currency | amount | network   | status   | internal   | timestamp            |
        | 3310601 | DEPOSIT | USDC     | 25     | <network> | <status> | <internal> | 2023-11-13T00:00:00Z |

      Examples:
        | source        | network  | wire                          | status    | internal |
        | bitcoinCash   | BCH      | cancelled                     | CANCELED  | false    |
        | xRP           | XRP      | confirmed                     | OK        | false    |
        | tron          | TRX      | declined                      | DECLINED  | false    |
        | bsc           | BSC      | expired                       | EXPIRED   | false    |
        | polygon       | POL      | initiated                     | INITIATED | false    |
        | optimism      | OP       | ownershipVerificationRequired | PENDING   | false    |
        | hyperEVM      | HYPEREVM | pending                       | PENDING   | false    |
        | arbitrum      | ARB      | refunded                      | REFUNDED  | false    |
        | ethereum      | ETH      | senderVerificationCompleted   | PENDING   | false    |
        | 0G            | 0G       | senderVerificationRequired    | PENDING   | false    |
        | unichain      | unichain | frozen                        | UNKNOWN   | false    |
        | administrator |          | confirmed                     | OK        | false    |
        | banxa         |          | confirmed                     | OK        | false    |
        | internal      |          | confirmed                     | OK        | true     |

    @result
    Scenario Outline: In the compatibility view <source> is <network>
      Given the compatibility view
      And the exchange answers getDeposits, whatever is asked, with
        """
        [{"id": 3310601, "source": "<source>", "status": "confirmed", "symbol": "USDC", "quantity": "25", "createdAt": "2023-11-13T00:00:00"}]
        """
      When fetchDeposits is called
      Then the rows of the result are
        | id      | type    | currency | amount | network   | status | internal | timestamp            |
        | 3310601 | DEPOSIT | USDC     | 25     | <network> | OK     |          | 2023-11-13T00:00:00Z |

      Examples:
        | source   | network  |
        | ethereum | ERC20    |
        | tron     | TRC20    |
        | polygon  | MATIC    |
        | plasma   | plasma   |
        | hyperEVM | hyperevm |
        | internal | internal |

  Rule: what fails tells why

    @error
    Scenario: A limit of none
      When fetchDeposits is called with
        | limit | 0 |
      Then the call fails as IllegalArgumentException: "Range: limit is at least 1, was 0"
      And there was no request

    @error
    Scenario: Too many requests
      Given the exchange answers getDeposits in turn with
        | status | code              | message           |
        | 400    | TOO_MANY_REQUESTS | Too many requests |
      When fetchDeposits is called
      Then the call fails as RateLimitException: "getDeposits was refused with 400 TOO_MANY_REQUESTS: Too many requests"
      And its code is "TOO_MANY_REQUESTS"
      And its outcome is REFUSED
